import { foldText } from './foldText.ts';
import { joinParts, partsOf } from './searchTerms.ts';

/** Between the two names of a tie, when it is written out. */
const BETWEEN = /\s*(?:[–—~&+/,;]|\s-\s|\s(?:and|и|et|vs)\s|[与和、])\s*/iu;

const PARTS_AT_MOST = 10;

/** Two names in one text. */
export interface NamePair {
  readonly left: string;
  readonly right: string;
  /** Written with something between them. */
  readonly marked: boolean;
}

/** All ways to read a text as two names: where something stands between them, else at every blank and between Chinese characters. */
export function namePairs(text: string): NamePair[] {
  const [left, right, ...more] = text.split(BETWEEN).filter((side) => foldText(side) !== '');
  const isMarked = left !== undefined && right !== undefined && more.length === 0;
  const marked = isMarked ? [{ left, right, marked: true }] : [];
  const parts = partsOf(foldText(text));
  if (parts.length > PARTS_AT_MOST) return marked;
  const unmarked = parts.slice(1).map((_, at) => ({
    left: joinParts(parts.slice(0, at + 1)),
    right: joinParts(parts.slice(at + 1)),
    marked: false,
  }));
  return isMarked ? marked : unmarked;
}
