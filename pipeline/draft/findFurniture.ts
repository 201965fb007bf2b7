import { FURNITURE_LINES, FURNITURE_STARTS } from './furniturePatterns.ts';

/** A line of page furniture, or its part from `start` to `end` (exclusive); lines count from 1. */
export interface FurnitureLine {
  readonly line: number;
  readonly why: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

type Reading = Omit<FurnitureLine, 'line'>;

const MOST_WORDS_OF_A_LABEL = 8;
const BEHIND_THE_TEXT = 'a few words behind the last sentence of the text';

function wholeLine(line: string): Reading | null {
  const fit = FURNITURE_LINES.find(({ pattern }) => pattern.test(line.trim()));
  return fit ? { why: fit.why, span: null } : null;
}

function startOfLine(line: string): Reading | null {
  for (const { pattern, why } of FURNITURE_STARTS) {
    const end = pattern.exec(line)?.[0].length;
    if (end === undefined) continue;
    const rest = line.slice(end);
    return rest.trim() === '' || wholeLine(rest) ? { why, span: null } : { why, span: { start: 0, end } };
  }
  return null;
}

/** A few words without a stop: a heading where text follows, else a label of the page. */
function isLabel(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= MOST_WORDS_OF_A_LABEL && !/[.!?…。！？]["'”’»)\]]*$/u.test(line.trim());
}

/**
 * The lines of a text that look like page furniture: those that `furniturePatterns.ts` describes, and labels that stand
 * behind all of the text. Blank lines are none.
 */
export function findFurniture(text: string): FurnitureLine[] {
  const lines = text.split('\n').map((line, row) => {
    const reading = line.trim() === '' ? null : (wholeLine(line) ?? startOfLine(line));
    return { text: line, number: row + 1, reading };
  });
  const isText = lines.map(
    ({ text: line, reading }) => (reading === null || reading.span !== null) && !isLabel(line),
  );
  const lastText = isText.lastIndexOf(true);
  return lines.flatMap(({ text: line, number, reading }, row) => {
    if (reading) return [{ line: number, ...reading }];
    if (lastText < 0 || row < lastText || !isLabel(line) || line.trim() === '') return [];
    return [{ line: number, why: BEHIND_THE_TEXT, span: null }];
  });
}
