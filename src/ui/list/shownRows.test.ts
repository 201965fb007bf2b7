import { expect, test } from 'vitest';
import { moreRows, moreWords } from './shownRows.ts';

test.each<[shown: number, total: number, next: number, words: string]>([
  [50, 51, 51, 'Show all 51 ties'],
  [50, 1000, 1000, 'Show all 1,000 ties'],
  [50, 1001, 550, 'Show 500 more of 1,001 ties'],
  [550, 1001, 1001, 'Show all 1,001 ties'],
  [50, 44000, 550, 'Show 500 more of 44,000 ties'],
])('after %i of %i rows come %i', (shown, total, next, words) => {
  expect(moreRows(shown, total)).toBe(next);
  expect(moreWords(shown, total, 'ties')).toBe(words);
});
