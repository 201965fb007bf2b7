const MOST_WORDS = 20;
// Short words may be small in a title: "of", "with".
const SMALL_WORD = 3;

const words = (line: string) => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** Every longer word begins with a capital or a digit. */
function isTitleCase(line: string): boolean {
  return words(line).every((word) => word.length <= SMALL_WORD || /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
}

/** A line of a few words that is no whole sentence: no stop at its end, or a question in title case. */
function looksLikeHeading(line: string): boolean {
  const count = words(line).length;
  if (count === 0 || count > MOST_WORDS || !/^["'“‘«(]*[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false;
  if (/[?!]["'”’»)]*$/u.test(line)) return isTitleCase(line);
  return !/[.…:;,。！？]["'”’»)]*$/u.test(line);
}

/**
 * The lines, counted from 1, that look like a headline or heading of the text itself. What no text follows heads nothing.
 * `furniture` are the lines to pass over.
 */
export function findHeadings(text: string, furniture: readonly number[]): number[] {
  const dropped = new Set(furniture);
  const lines = text
    .split('\n')
    .map((line, row) => ({ text: line.trim(), number: row + 1 }))
    .filter((line) => line.text !== '' && !dropped.has(line.number));
  const looks = lines.map((line) => looksLikeHeading(line.text));
  const lastText = looks.lastIndexOf(false);
  return lines.filter((_, row) => looks[row] === true && row < lastText).map((line) => line.number);
}
