import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoxGrid, boxesOverlap } from './boxGrid.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test.each([
  ['inside one another', box(0, 0, 10, 10), box(2, 2, 3, 3), true],
  ['crossing', box(0, 4, 10, 2), box(4, 0, 2, 10), true],
  ['edge to edge', box(0, 0, 10, 10), box(10, 0, 5, 10), false],
  ['edge above edge', box(0, 0, 10, 10), box(0, 10, 10, 5), false],
  ['apart', box(0, 0, 10, 10), box(30, 0, 5, 5), false],
])('rectangles %s', (_, one, other, overlap) => {
  expect(boxesOverlap(one, other)).toBe(overlap);
  expect(boxesOverlap(other, one)).toBe(overlap);
});

test('the grid finds what a look at every rectangle finds', () => {
  const coordinate = fc.integer({ min: -300, max: 300 });
  const size = fc.integer({ min: 1, max: 150 });
  const boxes = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
  fc.assert(
    fc.property(fc.array(boxes), boxes, (taken, asked) => {
      const grid = new BoxGrid();
      for (const one of taken) grid.add(one);
      expect(grid.hits(asked)).toBe(taken.some((one) => boxesOverlap(one, asked)));
    }),
  );
});

test('asking below an order leaves out the others', () => {
  const grid = new BoxGrid();
  grid.add(box(0, 0, 10, 10), 5);
  expect(grid.hits(box(1, 1, 1, 1), 5)).toBe(false);
  expect(grid.hits(box(1, 1, 1, 1), 6)).toBe(true);
});
