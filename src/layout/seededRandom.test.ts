import { expect, test } from 'vitest';
import { seededRandom } from './seededRandom.ts';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers', () => {
  expect(draw(7, 100)).toEqual(draw(7, 100));
});

test('another seed gives other numbers', () => {
  expect(draw(7, 10)).not.toEqual(draw(8, 10));
});

test('numbers lie between 0 and 1, are below 1, and spread evenly', () => {
  const numbers = draw(1, 10_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toBeCloseTo(0.5, 1);
});
