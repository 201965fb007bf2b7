import { expect, test } from 'vitest';
import { sourceCounts } from './sourceCounts.ts';

test('numbers above 0 are told, each with the choice of rows that make it', () => {
  const summary = { reports: 7, independent: 1, stateMedia: 2, copies: 1, affiliations: 0 };
  expect(sourceCounts(summary)).toEqual([
    ['reports', '7 reports'],
    ['independent', '1 independent'],
    ['state-media', '2 state media'],
    ['copies', '1 copy'],
  ]);
});

test('without evidence nothing is told', () => {
  expect(sourceCounts({ reports: 0, independent: 0, stateMedia: 0, copies: 0, affiliations: 0 })).toEqual([]);
});
