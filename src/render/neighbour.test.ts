import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARROWS } from './arrow.ts';
import { type Arrow, type NeighbourGround, neighbour } from './neighbour.ts';

const groundOf = (
  places: readonly (readonly [number, number])[],
  drawn?: readonly number[],
): NeighbourGround => ({
  x: places.map(([x]) => x),
  y: places.map(([, y]) => y),
  drawn: drawn ?? places.map(() => 2),
});

/** Rows that some sequence of arrows leads to. */
function reachable(ground: NeighbourGround, from: number): Set<number> {
  const reached = new Set([from]);
  for (const row of reached) {
    for (const arrow of ARROWS) {
      const to = neighbour(ground, row, arrow);
      if (to >= 0) reached.add(to);
    }
  }
  return reached;
}

describe('arrows', () => {
  const cross = groundOf([
    [0, 0],
    [10, 0],
    [-10, 0],
    [0, -10],
    [0, 10],
  ]);

  test.each([
    ['right', 1],
    ['left', 2],
    ['up', 3],
    ['down', 4],
  ] as const)('%s leads to the nearest on that side', (arrow: Arrow, row) => {
    expect(neighbour(cross, 0, arrow)).toBe(row);
  });

  test('lead nowhere from the last on a side', () => {
    expect(neighbour(cross, 1, 'right')).toBe(-1);
  });

  test('prefer what lies ahead over what is nearer aside', () => {
    const ground = groundOf([
      [0, 0],
      [1, 2],
      [20, 0],
    ]);
    expect(neighbour(ground, 0, 'right')).toBe(2);
  });

  test('pass over what does not count', () => {
    const ground = groundOf(
      [
        [0, 0],
        [10, 0],
        [20, 0],
      ],
      [2, 1, 2],
    );
    expect(neighbour(ground, 0, 'right')).toBe(2);
  });

  test('lead back from something that does not count itself', () => {
    const ground = groundOf(
      [
        [0, 0],
        [10, 0],
      ],
      [2, 0],
    );
    expect(neighbour(ground, 1, 'left')).toBe(0);
  });

  test('reach an entity that is nobody’s nearest in any direction', () => {
    const ground = groundOf([
      [7, 1],
      [26, 1],
      [3, 40],
      [78, 75],
      [16, 8],
    ]);
    expect([...reachable(ground, 0)].toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4]);
  });

  test('reach everything from everywhere, also where entities stand level or in one place', () => {
    const coordinate = fc.integer({ min: -30, max: 30 });
    const places = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(places, (all) => {
        const ground = groundOf(all);
        for (const from of all.keys()) expect(reachable(ground, from).size).toBe(all.length);
      }),
      { numRuns: 300 },
    );
  });

  test('never lead backwards', () => {
    const coordinate = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), (all) => {
        const ground = groundOf(all);
        for (const from of all.keys()) {
          const right = neighbour(ground, from, 'right');
          const down = neighbour(ground, from, 'down');
          if (right >= 0) expect(ground.x[right]!).toBeGreaterThanOrEqual(ground.x[from]!);
          if (down >= 0) expect(ground.y[down]!).toBeGreaterThanOrEqual(ground.y[from]!);
        }
      }),
    );
  });
});
