import { expect, test } from 'vitest';
import { sourceShiftText } from './sourceShiftText.ts';

test.each([
  [2, 5, '2 → 5 sources'],
  [2, 1, '2 → 1 source'],
  [0, 3, '0 → 3 sources'],
  [0, 0, 'on record'],
])('%i sources in A and %i in B read "%s"', (a, b, text) => {
  expect(sourceShiftText(a, b)).toBe(text);
});
