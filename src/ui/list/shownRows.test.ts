import { expect, test } from 'vitest';
import { isShort, moreRows, moreWords, SHOWN_AT_FIRST } from './shownRows.ts';

test.each<[shown: number, total: number, next: number, words: string]>([
  [30, 51, 51, 'Show all 51 ties'],
  [30, 1000, 1000, 'Show all 1,000 ties'],
  [30, 1001, 530, 'Show 500 more of 1,001 ties'],
  [530, 1001, 1001, 'Show all 1,001 ties'],
  [30, 44000, 530, 'Show 500 more of 44,000 ties'],
])('after %i of %i rows come %i', (shown, total, next, words) => {
  expect(moreRows(shown, total)).toBe(next);
  expect(moreWords(shown, total, 'ties')).toBe(words);
});

test('a table is short as long as a button would hide a handful only', () => {
  expect(isShort(SHOWN_AT_FIRST + 1)).toBe(true);
  expect(isShort(2 * SHOWN_AT_FIRST)).toBe(false);
});
