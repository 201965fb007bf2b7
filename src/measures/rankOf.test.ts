import { expect, test } from 'vitest';
import { rankOf } from './rankOf.ts';

const ALL = [1, 1, 1, 1, 1];

test('the largest value is first, equal ones share a place', () => {
  const values = [3, 9, 3, 1, 0];
  expect(rankOf(values, ALL, 1)).toEqual({ place: 1, isShared: false, of: 5 });
  expect(rankOf(values, ALL, 2)).toEqual({ place: 2, isShared: true, of: 5 });
  expect(rankOf(values, ALL, 3)).toEqual({ place: 4, isShared: false, of: 5 });
});

test('what does not count takes no place', () => {
  expect(rankOf([3, 9, 1], [1, 0, 1], 0)).toEqual({ place: 1, isShared: false, of: 2 });
});
