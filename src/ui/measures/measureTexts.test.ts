import { expect, test } from 'vitest';
import { rankText } from './rankText.ts';
import { shareText } from './shareText.ts';

test.each([
  [0, true, '0 %'],
  [0.0004, true, 'under 0.1 %'],
  [0.1234, true, '12.3 %'],
  [0.1234, false, 'about 12.3 %'],
  [1, true, '100.0 %'],
])('a share of %d', (share, isExact, text) => {
  expect(shareText(share, isExact)).toBe(text);
});

test.each([
  [1, false, '1st of 38'],
  [2, true, 'shared 2nd of 38'],
  [3, false, '3rd of 38'],
  [11, false, '11th of 38'],
  [23, false, '23rd of 38'],
])('place %d', (place, isShared, text) => {
  expect(rankText({ place, isShared, of: 38 })).toBe(text);
});
