import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';
import { findDocuments } from './findDocuments.ts';
import type { AskedTerm } from './matchingTerms.ts';
import { addTerms, createTermIndex } from './termIndex.ts';

const term = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж', '中'), minLength: 1, maxLength: 5 });
const texts = fc.array(fc.array(term, { maxLength: 6 }), { maxLength: 8 });
const asked = fc.array(fc.record({ term, prefix: fc.boolean(), mistakes: fc.nat(2) }), { maxLength: 3 });

function indexOf(documents: readonly (readonly string[])[]) {
  const index = createTermIndex();
  for (const [row, terms] of documents.entries()) addTerms(index, row, terms);
  return index;
}

function means({ term: own, prefix, mistakes }: AskedTerm, other: string): boolean {
  return other === own || (prefix && other.startsWith(own)) || editDistance(own, other, mistakes) <= mistakes;
}

/** Documents as words that are looked through one by one. */
function foundIn(
  titles: readonly (readonly string[])[],
  more: readonly (readonly string[])[],
  terms: readonly AskedTerm[],
  combine: 'all' | 'any',
): number[] {
  const has = (row: number, one: AskedTerm) =>
    [...(titles[row] ?? []), ...(more[row] ?? [])].some((other) => means(one, other));
  return titles
    .map((_, row) => row)
    .filter((row) =>
      combine === 'all'
        ? terms.length > 0 && terms.every((one) => has(row, one))
        : terms.some((one) => has(row, one)),
    );
}

it('finds the documents that have all words, or any, in any field, and no others', () => {
  fc.assert(
    fc.property(texts, texts, asked, fc.constantFrom('all', 'any'), (one, other, terms, combine) => {
      const titles = one.slice(0, Math.min(one.length, other.length));
      const more = other.slice(0, titles.length);
      const fields = [
        { index: indexOf(titles), boost: 2 },
        { index: indexOf(more), boost: 1 },
      ];
      const { documents } = findDocuments(fields, terms, combine);
      expect([...documents].sort((a, b) => a - b)).toEqual(foundIn(titles, more, terms, combine));
    }),
  );
});

it('lists them by their scores, the earlier one first among equals', () => {
  fc.assert(
    fc.property(texts, asked, (given, terms) => {
      const { documents, scores } = findDocuments([{ index: indexOf(given), boost: 1 }], terms, 'any');
      for (const [at, document] of [...documents].entries()) {
        const next = documents[at + 1];
        if (next === undefined) continue;
        const ahead = (scores[document] ?? 0) - (scores[next] ?? 0);
        expect(ahead).toBeGreaterThan(-1e-5);
        if (ahead === 0) expect(document).toBeLessThan(next);
      }
    }),
  );
});

describe('what comes first', () => {
  const best = (given: readonly string[], text: string, mistakes = 0) => {
    const index = indexOf(given.map((words) => words.split(' ')));
    const terms = text.split(' ').map((one) => ({ term: one, prefix: true, mistakes }));
    return findDocuments([{ index, boost: 1 }], terms, 'any').documents[0];
  };

  it('is the word itself before one that begins with it or has a mistake', () => {
    expect(best(['visited', 'visit'], 'visit')).toBe(1);
    expect(best(['visat', 'visit'], 'visit', 1)).toBe(1);
  });

  it('is the rarer word, and the shorter text', () => {
    expect(best(['talks', 'talks', 'summit'], 'talks summit')).toBe(2);
    expect(best(['talks in the city', 'talks'], 'talks')).toBe(1);
  });
});
