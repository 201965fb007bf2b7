import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMeasureInput, measureInputOfPairs } from '../testing/arbitraryMeasureInput.ts';
import { communities } from './communities.ts';
import type { MeasureInput } from './measureInput.ts';

const TRIANGLES = [
  [4, 5],
  [5, 6],
  [4, 6],
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 3],
  [0, 2],
  [1, 3],
  [3, 4],
] as const;

/** The lowest node that each node can be reached from. */
function partsOf({ count, a, b }: MeasureInput): number[] {
  const parts = Array.from({ length: count }, (_, node) => node);
  for (let round = 0; round < count; round++) {
    for (const [tie, one] of a.entries()) {
      const other = b[tie] ?? one;
      const lowest = Math.min(parts[one] ?? 0, parts[other] ?? 0);
      parts[one] = lowest;
      parts[other] = lowest;
    }
  }
  return parts;
}

describe('groups', () => {
  test('are those that hang together, the larger one first', () => {
    expect([...communities(measureInputOfPairs(7, TRIANGLES))]).toEqual([1, 1, 1, 1, 2, 2, 2]);
  });

  test('of the same size are numbered by their lowest node', () => {
    const pairs = [
      [2, 3],
      [0, 1],
    ] as const;
    expect([...communities(measureInputOfPairs(4, pairs))]).toEqual([1, 1, 2, 2]);
  });

  test('are the same each time, numbered from 1 without gaps, and never larger than the one before', () => {
    fc.assert(
      fc.property(arbitraryMeasureInput, (input) => {
        const groups = [...communities(input)];
        expect([...communities(input)]).toEqual(groups);
        const sizes = Array.from(
          { length: Math.max(0, ...groups) },
          (_, at) => groups.filter((one) => one === at + 1).length,
        );
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
        expect(sizes.every((size) => size > 0)).toBe(true);
      }),
    );
  });

  test('never join what is not tied', () => {
    fc.assert(
      fc.property(arbitraryMeasureInput, (input) => {
        const groups = communities(input);
        const parts = partsOf(input);
        const partOfGroup = new Map([...groups].map((group, node) => [group, parts[node]]));
        expect([...groups].map((group) => partOfGroup.get(group))).toEqual(parts);
      }),
    );
  });
});
