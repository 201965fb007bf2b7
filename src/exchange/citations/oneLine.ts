// Control characters, line breaks of any script, and lone surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const BREAKS = /[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** A text on one line, without control characters, with single blanks: what every citation format can hold. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(BREAKS, ' ')
    .trim();
}
