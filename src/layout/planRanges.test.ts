import { expect, test } from 'vitest';
import { nearestInRange, planRanges } from './planRanges.ts';

const rangesOf = (lean: readonly number[]) => {
  const { min, max } = planRanges(lean, 100);
  return lean.map((_, row) => [min[row], max[row]].map((value) => Math.round(value ?? 0)));
};

test('what leans nowhere stands in the middle, what leans farther stands farther out', () => {
  expect(rangesOf([-1, -0.5, 0, 0.5, 1])).toEqual([
    [-97, -57],
    [-57, -17],
    [-17, 17],
    [17, 57],
    [57, 97],
  ]);
});

test('entities of equal lean share a strip as wide as their number asks', () => {
  expect(rangesOf([0.2, 0.9, 0.9, 0.9])).toEqual([
    [17, 37],
    [37, 97],
    [37, 97],
    [37, 97],
  ]);
});

test('a strip never gets too narrow to stand in', () => {
  const lean = Array.from({ length: 50 }, (_, row) => (row + 1) / 50);
  const { min, max } = planRanges(lean, 100);
  for (const row of lean.keys()) expect(max[row]! - min[row]!).toBeGreaterThan(6.9);
});

test('NaN stands anywhere', () => {
  const ranges = planRanges([Number.NaN, 1], 100);
  expect(nearestInRange(ranges, 0, -77)).toBe(-77);
  expect(nearestInRange(ranges, 1, -77)).toBeCloseTo(17, 6);
  expect(nearestInRange(ranges, 1, 50)).toBe(50);
});
