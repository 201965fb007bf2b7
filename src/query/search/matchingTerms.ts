import { editDistance } from './editDistance.ts';
import { lettersOf, type TermIndex } from './termIndex.ts';

/** A word to look for. */
export interface AskedTerm {
  readonly term: string;
  /** Words that begin with it count too. */
  readonly prefix: boolean;
  /** Letters that may differ. */
  readonly mistakes: number;
}

/** How much words count that are not the asked one, as MiniSearch weighs them. */
const PREFIX_WEIGHT = 0.375;
const PREFIX_LOSS = 0.3;
const MISTAKE_WEIGHT = 0.45;

function bitsIn(word: number): number {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function addMistaken(index: TermIndex, { term, mistakes }: AskedTerm, found: Map<number, number>): void {
  const { terms, letters } = index;
  const own = lettersOf(term);
  for (let row = 0; row < terms.length; row++) {
    // Most words are ruled out by their letters alone.
    if (bitsIn(letters[row]! ^ own) > 2 * mistakes || found.has(row)) continue;
    const other = terms[row]!;
    const distance = editDistance(term, other, mistakes);
    if (distance > mistakes) continue;
    found.set(row, (MISTAKE_WEIGHT * other.length) / (other.length + distance));
  }
}

/** Rows of the words in an index that an asked word means, with how much each counts: 1 for the word itself. */
export function matchingTerms(index: TermIndex, asked: AskedTerm): ReadonlyMap<number, number> {
  const { terms, rowOf, rowsFrom } = index;
  const { term, prefix, mistakes } = asked;
  const found = new Map<number, number>();
  const own = rowOf.get(term);
  if (own !== undefined) found.set(own, 1);
  for (const row of (prefix && rowsFrom.get(term.charCodeAt(0))) || []) {
    const other = terms[row]!;
    if (row === own || !other.startsWith(term)) continue;
    const loss = PREFIX_LOSS * (other.length - term.length);
    found.set(row, (PREFIX_WEIGHT * other.length) / (other.length + loss));
  }
  if (mistakes > 0) addMistaken(index, asked, found);
  return found;
}
