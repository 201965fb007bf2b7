import { type AskedTerm, matchingTerms } from './matchingTerms.ts';
import { POSTING_BASE, type TermIndex } from './termIndex.ts';

/** Words of one kind in the documents, and how much they count. */
export interface TermField {
  readonly index: TermIndex;
  readonly boost: number;
}

/** Documents that were found. */
export interface FoundDocuments {
  /** Best first. */
  readonly documents: Int32Array;
  /** By document. */
  readonly scores: Float64Array;
}

/** BM25+ with the constants of MiniSearch: how soon more of a word counts no more, how much long documents lose, what any match is worth. */
const [SATURATION, LENGTH_LOSS, FLOOR] = [1.2, 0.7, 0.5];

/** Scores are compared to a millionth, so that one number holds a score and a document. */
const SCORE_STEPS = 2 ** 20;

/** Documents in the order of their scores, the earlier one first among equals. Numbers sort much faster than objects. */
function byScore(documents: readonly number[], scores: Float64Array): Int32Array {
  const count = scores.length;
  const keys = Float64Array.from(
    documents,
    (document) => Math.round(scores[document]! * SCORE_STEPS) * count + (count - 1 - document),
  ).sort();
  return Int32Array.from(keys.reverse(), (key) => count - 1 - (key % count));
}

interface Tally extends FoundDocuments {
  /** By document: how many of the asked words it has, and the last of them by place, from 1. */
  readonly matched: Uint16Array;
  readonly last: Uint16Array;
}

/** Adds what one word of the index is worth to the documents that have it, `only` to those that had all asked words before. */
function score(
  { postings, lengths, totalLength }: TermIndex,
  row: number,
  weight: number,
  place: number,
  only: boolean,
  { scores, matched, last }: Omit<Tally, 'documents'>,
): void {
  const list = postings[row]!;
  const count = lengths.length;
  const perLength = (LENGTH_LOSS * count) / totalLength;
  const worth = weight * Math.log(1 + (count - list.length + 0.5) / (list.length + 0.5));
  for (let at = 0; at < list.length; at++) {
    const posting = list[at]!;
    const often = posting % POSTING_BASE;
    const document = (posting - often) / POSTING_BASE;
    if (last[document] !== place) {
      if (only && matched[document] !== place - 1) continue;
      last[document] = place;
      matched[document]!++;
    }
    const loss = SATURATION * (1 - LENGTH_LOSS + perLength * lengths[document]!);
    scores[document]! += worth * (FLOOR + (often * (SATURATION + 1)) / (often + loss));
  }
}

/**
 * Documents that have all the asked words, or any of them, in whichever field; the rarer the words are there and the more
 * of them, the better. The fields are indexes of the same documents.
 */
export function findDocuments(
  fields: readonly TermField[],
  asked: readonly AskedTerm[],
  combine: 'all' | 'any' = 'all',
): FoundDocuments {
  const count = Math.max(0, ...fields.map(({ index }) => index.lengths.length));
  const tally = {
    scores: new Float64Array(count),
    matched: new Uint16Array(count),
    last: new Uint16Array(count),
  };
  for (const [at, term] of asked.entries()) {
    for (const { index, boost } of fields) {
      for (const [row, weight] of matchingTerms(index, term)) {
        score(index, row, boost * weight, at + 1, combine === 'all', tally);
      }
    }
  }
  const { scores, matched } = tally;
  const least = combine === 'all' ? Math.max(asked.length, 1) : 1;
  const found: number[] = [];
  for (let document = 0; document < count; document++) {
    if (matched[document]! < least) continue;
    scores[document]! *= matched[document]!;
    found.push(document);
  }
  return { documents: byScore(found, scores), scores };
}
