import { expect, test } from 'vitest';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleClaim } from '../testing/sampleWords.ts';
import { speakersOf } from './speakers.ts';

const told: readonly (readonly [date: string | undefined, report: string, speaker: string | undefined])[] = [
  [undefined, 'gazette', 'minister-b'],
  ['2024-05-02', 'gazette', 'minister-b'],
  ['2024-03', 'courier', 'Somebody Else'],
  ['2024-04', 'courier', 'minister-b'],
  ['2024-01', 'courier', 'country-a'],
  ['2024-01', 'courier', undefined],
];
const graph = sampleGraph({
  ...SAMPLE,
  evidence: told.map(([date, report]) => ({
    between: ['country-a', 'country-b'] as const,
    report,
    ...(date === undefined ? {} : { date }),
  })),
});
const words = {
  evidence: told.map(([, , speaker]) => sampleClaim(speaker === undefined ? {} : { speaker })),
};

test('who spoke first leads; words come in the order in which they were said, undated last; nobody speaks about himself', () => {
  expect(speakersOf(graph, words, [...told.keys()], 'country-a')).toEqual([
    { speaker: 'Somebody Else', rows: [2], reports: 1 },
    { speaker: 'minister-b', rows: [3, 1, 0], reports: 2 },
  ]);
});

test('only the rows that are asked for count', () => {
  expect(speakersOf(graph, words, [1], 'league').map(({ rows }) => rows)).toEqual([[1]]);
  expect(speakersOf(graph, words, [5], 'league')).toEqual([]);
});
