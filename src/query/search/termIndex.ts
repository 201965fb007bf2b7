/** How often a word counts in one document at most. */
const TIMES_MAX = 15;

/** A posting is a document and how often the word is in it, as one small whole number. */
export const POSTING_BASE = TIMES_MAX + 1;

/** The words of documents 0, 1, 2, …, each with the documents that have it. Filled by `addTerms`. */
export interface TermIndex {
  readonly terms: string[];
  /** By row of `terms`: the letters of the word as bits, see `lettersOf`. */
  readonly letters: number[];
  /** By row of `terms`: document × `POSTING_BASE` + times, in the order of the documents. */
  readonly postings: number[][];
  readonly rowOf: Map<string, number>;
  /** Rows of `terms` by the code of their first letter. */
  readonly rowsFrom: Map<number, number[]>;
  /** How many words each document has. */
  readonly lengths: number[];
  /** Sum of `lengths`. */
  totalLength: number;
}

/** An index without documents. */
export function createTermIndex(): TermIndex {
  return {
    terms: [],
    letters: [],
    postings: [],
    rowOf: new Map(),
    rowsFrom: new Map(),
    lengths: [],
    totalLength: 0,
  };
}

/** The letters of a word as 32 bits. One changed letter changes two bits at most. */
export function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at++) letters |= 1 << (term.charCodeAt(at) & 31);
  return letters;
}

function addRow(index: TermIndex, term: string): number {
  const row = index.terms.push(term) - 1;
  index.letters.push(lettersOf(term));
  index.postings.push([]);
  index.rowOf.set(term, row);
  const first = term.charCodeAt(0);
  const alike = index.rowsFrom.get(first);
  if (alike) alike.push(row);
  else index.rowsFrom.set(first, [row]);
  return row;
}

/** Adds words to a document: the last one or a later one. */
export function addTerms(index: TermIndex, document: number, terms: readonly string[]): void {
  const { postings, rowOf, lengths } = index;
  while (lengths.length <= document) lengths.push(0);
  for (const term of terms) {
    const list = postings[rowOf.get(term) ?? addRow(index, term)]!;
    const last = list.at(-1) ?? -1;
    const known = last - document * POSTING_BASE;
    if (known < 0) list.push(document * POSTING_BASE + 1);
    else if (known < TIMES_MAX) list[list.length - 1] = last + 1;
  }
  lengths[document]! += terms.length;
  index.totalLength += terms.length;
}
