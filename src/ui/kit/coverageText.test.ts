import { expect, test } from 'vitest';
import type { WireReport } from '../../model/wire/reportsFile.ts';
import { coverageCells, coverageText } from './coverageText.ts';

type Sentence = NonNullable<WireReport['coverage']>[number];

function sentence(change: Partial<Sentence>): Sentence {
  return { paragraph: 1, sentence: 1, start: 0, end: 1, sha256: '', claims: [], ...change };
}

const text = (sentences: number) => ({ sha256: '', paragraphs: 1, sentences });
const heading = sentence({ heading: true, without: { reason: 'heading' } });
const comment = sentence({ without: { reason: 'commentary' } });

test('a sentence has claims, is a heading, or says why it has none', () => {
  const coverage = [heading, sentence({ claims: [4, 5] }), comment, sentence({ heading: true, claims: [6] })];
  expect(coverageCells({ coverage, text: text(4) })).toEqual(['heading', 'claims', 'without', 'claims']);
});

test('the bar in words says that all is accounted for', () => {
  expect(coverageText(['heading', 'claims', 'without', 'claims'])).toBe(
    '4 sentences: 2 with claims, 2 without, all accounted for',
  );
});

test('sentences that no record names, or that have neither claim nor reason, are not accounted for', () => {
  const cells = coverageCells({ coverage: [sentence({}), comment], text: text(3) });
  expect(cells).toEqual(['missing', 'without', 'missing']);
  expect(coverageText(cells)).toBe('3 sentences: 0 with claims, 1 without, 2 not accounted for');
});

test('a report without coverage has no cells', () => {
  expect(coverageCells({})).toEqual([]);
});
