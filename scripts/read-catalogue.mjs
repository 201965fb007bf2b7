/**
 * The messages of a catalogue in PO format, without its header and without what is obsolete.
 * @param {string} text
 * @returns {Map<string, string>} translation by message; '' where there is none
 */
export function readCatalogue(text) {
  /** @type {Map<string, string>} */
  const messages = new Map();
  for (const block of text.split(/\r?\n\s*\r?\n/)) {
    /** @type {Record<string, string>} */
    const parts = {};
    let part = '';
    for (const line of block.split(/\r?\n/)) {
      const [, keyword, value] = /^(msgid |msgstr )?(".*")$/.exec(line) ?? [];
      if (value === undefined) continue;
      if (keyword) part = keyword.trim();
      parts[part] = (parts[part] ?? '') + JSON.parse(value);
    }
    const { msgid = '', msgstr = '' } = parts;
    if (msgid !== '') messages.set(msgid, msgstr);
  }
  return messages;
}
