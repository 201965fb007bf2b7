import { compileMessage } from '@lingui/message-utils/compileMessage';

/**
 * A compiled message: text, or a list of text and arguments (`[name, format, cases]`).
 * @typedef {ReturnType<typeof compileMessage>} Compiled
 */

/**
 * Names of the values a message takes.
 * @param {Compiled} message
 * @param {Set<string>} names
 */
function collectNames(message, names = new Set()) {
  if (typeof message === 'string') return names;
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, , cases] = token;
    names.add(name);
    if (cases && typeof cases === 'object') {
      for (const [key, part] of Object.entries(cases)) if (key !== 'offset') collectNames(part, names);
    }
  }
  names.delete('#');
  return names;
}

/**
 * Forms of each plural in a message.
 * @param {Compiled} message
 * @param {string[][]} found
 */
function collectPlurals(message, found = []) {
  if (typeof message === 'string') return found;
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [, format, cases] = token;
    if (!cases || typeof cases !== 'object') continue;
    if (format === 'plural') found.push(Object.keys(cases));
    for (const [key, part] of Object.entries(cases)) if (key !== 'offset') collectPlurals(part, found);
  }
  return found;
}

/**
 * The tags of a message, each once: every form of a plural repeats them.
 * @param {string} text
 */
const tagsOf = (text) => [...new Set(text.match(/<\/?\d+\/?>/g) ?? [])].sort().join(' ');

/**
 * What is wrong with one translation.
 * @param {string} language
 * @param {string} message
 * @param {string} translation
 * @returns {string | null}
 */
function explainTranslation(language, message, translation) {
  if (translation === '') return 'it is not translated';
  const [source, target] = [compileMessage(message), compileMessage(translation)];
  const [wanted, given] = [source, target].map((one) => [...collectNames(one)].sort().join(', '));
  if (wanted !== given) return `it takes “${given}” instead of “${wanted}”`;
  if (tagsOf(message) !== tagsOf(translation)) return 'its tags differ';
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const plural of collectPlurals(target)) {
    const missing = forms.filter((form) => !plural.includes(form));
    if (missing.length > 0) return `a plural lacks ${missing.join(', ')}`;
  }
  return null;
}

/**
 * What is wrong with a catalogue: messages it lacks or no longer needs, translations that are missing or do not fit.
 * @param {string} language
 * @param {ReadonlySet<string>} collected the messages of the source
 * @param {ReadonlyMap<string, string>} catalogue translation by message
 * @returns {string[]}
 */
export function findMessageProblems(language, collected, catalogue) {
  const problems = [];
  for (const message of collected) {
    const translation = catalogue.get(message);
    const wrong =
      translation === undefined
        ? 'it is not in the catalogue: npm run messages'
        : explainTranslation(language, message, translation);
    if (wrong !== null) problems.push(`${language}: “${message}”: ${wrong}`);
  }
  for (const message of catalogue.keys()) {
    if (!collected.has(message))
      problems.push(`${language}: “${message}”: nothing says it: npm run messages`);
  }
  return problems;
}
