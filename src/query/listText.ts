import { shownTag } from '../i18n/language.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Names in a row in the reader's language: "a, b and c", or "a, b or c". */
export function listText(
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${shownTag()} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(shownTag(), { type });
  formats.set(key, format);
  return format.format(names);
}
