import { expect, test } from 'vitest';
import { estimateTextWidth } from './estimateTextWidth.ts';

test.each([
  ['', 0],
  ['Russia', 6 * 0.49 * 13],
  ['中国', 2 * 13],
  ['G20 峰会', (4 * 0.49 + 2) * 13],
])('%j is about %d px wide at 13 px', (text, widthPx) => {
  expect(estimateTextWidth(text, 13)).toBeCloseTo(widthPx);
});
