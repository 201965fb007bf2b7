import { describe, expect, test } from 'vitest';
import { tieWidth, widthThreshold } from './tieWidth.ts';

test.each([
  [0, 49, 1],
  [1, 49, 1],
  [16, 49, 4],
  [49, 49, 7],
  [400, 49, 7],
])('a tie of %i sources, where the strongest has %i, is %d px wide', (sources, most, width) => {
  expect(tieWidth(sources, most)).toBeCloseTo(width, 6);
});

test('a small dataset does not blow its ties up', () => {
  expect(tieWidth(2, 2)).toBe(tieWidth(2, 16));
});

describe('the threshold for thick ties', () => {
  const all = () => true;

  test('is the weakest when all fit', () => {
    expect(widthThreshold([3, 1, 2], all, 3)).toBe(1);
  });

  test('leaves out those that are equally weak together', () => {
    expect(widthThreshold([5, 1, 1, 1], all, 2)).toBe(5);
  });

  test('lets none through when even the strongest are too many', () => {
    expect(widthThreshold([2, 2, 2], all, 2)).toBe(Infinity);
  });

  test('counts only what is asked for', () => {
    expect(widthThreshold([9, 9, 9, 4], (row) => row > 1, 2)).toBe(4);
  });
});
