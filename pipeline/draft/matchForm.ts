import type { NameForm } from './nameForms.ts';

/** A stretch of a sentence; offsets in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds a form in a sentence. */
export type FormMatcher = (sentence: string) => Stretch[];

const isAbbreviation = (word: string) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
const hasCapital = (word: string) => /^\p{Lu}/u.test(word);

/** A word as a pattern: apostrophes of both kinds, and abbreviations of letters with stops: U.S. */
function patternOf(word: string): string {
  if (/^\p{Lu}{2,3}$/u.test(word)) return `(?:${word}|${[...word].join('\\.')}\\.?)`;
  return word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/['’]/g, "['’]");
}

/**
 * Of the words of a form that have capitals, one must have it in the text, so that "the west" is not the West; headlines
 * may have more. An abbreviation must stand as it is: "us" is not the US.
 */
function keepsCase(form: string, found: string): boolean {
  const written = form.split(' ');
  const read = found.split(/\s+/);
  const kept = written.filter((word, row) => hasCapital(word) && hasCapital(read[row] ?? ''));
  const changed = written.some(
    (word, row) => isAbbreviation(word) && read[row]?.replaceAll('.', '') !== word,
  );
  return !changed && (kept.length > 0 || !written.some(hasCapital));
}

/** How to find a form as whole words, of which hyphens and possessives are no part. Chinese has no blanks between words. */
export function matcherOf({ text, anyCase }: Pick<NameForm, 'text' | 'anyCase'>): FormMatcher {
  const body = text.split(' ').map(patternOf).join('\\s+');
  const isChinese = /\p{Script=Han}/u.test(text);
  const pattern = new RegExp(isChinese ? body : `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}$])`, 'giu');
  return (sentence) =>
    [...sentence.matchAll(pattern)]
      .filter(([found]) => (anyCase && !isAbbreviation(text)) || keepsCase(text, found))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
