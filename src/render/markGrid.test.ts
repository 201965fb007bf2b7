import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapTo, MarkGrid } from './markGrid.ts';

const box = { x: 100, y: 100, width: 40, height: 14 };
const mark = (x: number, y: number, radius = 5, row = 1) => ({ row, x, y, radius });

test.each([
  ['beside', mark(90, 107), 5],
  ['above', mark(120, 90), 5],
  ['off a corner', mark(97, 96), 0],
  ['inside', mark(120, 107), -5],
])('the gap to a mark %s', (_, one, gap) => expect(gapTo(box, one)).toBe(gap));

test('a label may stand near its own mark', () => {
  const grid = new MarkGrid([mark(93, 107, 5, 3)], 4);
  expect(grid.isNear(box, 3)).toBe(false);
  expect(grid.isNear(box, 4)).toBe(true);
});

test('the grid finds what a look at every mark finds', () => {
  const place = fc.integer({ min: -200, max: 300 });
  const marks = fc.array(
    fc.record({ row: fc.nat(9), x: place, y: place, radius: fc.integer({ min: 3, max: 60 }) }),
  );
  const boxes = fc.record({
    x: place,
    y: place,
    width: fc.integer({ min: 1, max: 190 }),
    height: fc.constant(14),
  });
  fc.assert(
    fc.property(marks, boxes, (all, asked) => {
      const expected = all.some((one) => one.row !== 0 && gapTo(asked, one) < 4);
      expect(new MarkGrid(all, 4).isNear(asked, 0)).toBe(expected);
    }),
  );
});

test.each([
  ['on its own large mark, over a small one of another', { x: -20, y: -7, width: 40, height: 14 }, false],
  ['beside its own mark, on the mark of another', { x: 14, y: -7, width: 40, height: 14 }, true],
])('a label %s', (_where, box, isAmbiguous) => {
  const own = { row: 0, x: 0, y: 0, radius: 12 };
  const other = { row: 1, x: 18, y: 0, radius: 4 };
  expect(new MarkGrid([own, other], 2.5).isAmbiguous(box, own)).toBe(isAmbiguous);
});
