import { expect, test } from 'vitest';
import { areaRadius, markRadius } from './markRadius.ts';

test.each([
  [0, 49, 4],
  [1, 49, 4],
  [16, 49, 13],
  [49, 49, 22],
  [500, 49, 22],
  [100, 100, 22],
])('%i of %i sources: %d px', (sources, most, radius) => {
  expect(markRadius(sources, most)).toBeCloseTo(radius, 6);
});

test('a small dataset does not blow its marks up', () => {
  expect(markRadius(4, 4)).toBe(markRadius(4, 49));
});

test('four times the value has four times the area', () => {
  expect(areaRadius(100, 100)).toBe(22);
  expect(areaRadius(25, 100)).toBe(11);
});

test('nothing is too small to see and to hit', () => {
  expect(areaRadius(0, 100)).toBe(4);
  expect(areaRadius(0, 0)).toBe(4);
});
