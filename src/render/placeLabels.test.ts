import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './boxGrid.ts';
import { gapTo, MarkGrid } from './markGrid.ts';
import { type LabelSurroundings, type LabelWish, placeLabels } from './placeLabels.ts';

const AREA = { width: 400, height: 300 };
const SIDES = ['right', 'left', 'below', 'above', 'aboveRight', 'belowLeft'] as const;
const wish = (row: number, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  row,
  x,
  y,
  radius: 5,
  width: 60,
  height: 14,
  sides: SIDES,
  isNeeded: false,
  ...more,
});
const CLEAR = 4;
const markOf = ({ row, x, y, radius }: LabelWish) => ({ row, x, y, radius });
const gridOf = (some: readonly LabelWish[]) => new MarkGrid(some.map(markOf), CLEAR);
const NONE = new MarkGrid([], CLEAR);
const placed = (wishes: readonly LabelWish[], more: Partial<LabelSurroundings> = {}) =>
  placeLabels(wishes, { area: AREA, taken: [], marks: gridOf(wishes), dimmed: NONE, ...more });

const wishes: fc.Arbitrary<LabelWish[]> = fc
  .array(
    fc.record({
      x: fc.double({ min: -20, max: 420, noNaN: true }),
      y: fc.double({ min: -20, max: 320, noNaN: true }),
      radius: fc.integer({ min: 3, max: 22 }),
      width: fc.integer({ min: 8, max: 190 }),
      sides: fc.shuffledSubarray([...SIDES]),
    }),
    { maxLength: 60 },
  )
  .map((drafts) => drafts.map((draft, row) => ({ ...draft, row, height: 14, isNeeded: false })));

describe('labels', () => {
  test('stand on their best side when there is room', () => {
    expect(placed([wish(7, 200, 150)])).toEqual([{ row: 7, box: { x: 207, y: 143, width: 60, height: 14 } }]);
  });

  test('turn inward at the edge', () => {
    expect(placed([wish(0, 390, 150)])[0]?.box.x).toBeLessThan(330);
  });

  test('never overlap and never leave the viewport', () => {
    fc.assert(
      fc.property(wishes, (drafts) => {
        const boxes = placed(drafts).map(({ box }) => box);
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).some((other) => boxesOverlap(box, other))).toBe(false);
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(AREA.width);
          expect(box.y + box.height).toBeLessThanOrEqual(AREA.height);
        }
      }),
    );
  });

  test('stand nearer to their own mark than to any other, so that none can be read as naming another', () => {
    fc.assert(
      fc.property(wishes, (drafts) => {
        for (const { row, box } of placed(drafts)) {
          const own = gapTo(box, markOf(drafts[row]!));
          const others = drafts.filter((one) => one.row !== row).map((one) => gapTo(box, markOf(one)));
          expect(Math.min(...others)).toBeGreaterThan(own);
        }
      }),
    );
  });

  test('the less important of two that want one place goes elsewhere', () => {
    const [first, second] = placed([wish(0, 200, 150), wish(1, 230, 150)]);
    expect(first?.box.x).toBeLessThan(200);
    expect(second?.box.x).toBeGreaterThan(230);
  });

  test('one without any free side is left out, unless it is needed', () => {
    const ring = Array.from({ length: 12 }, (_, at) => {
      const angle = (at * Math.PI) / 6;
      return wish(at + 1, 200 + 20 * Math.cos(angle), 150 + 20 * Math.sin(angle), { sides: [] });
    });
    expect(placed([wish(0, 200, 150), ...ring])).toEqual([]);
    expect(placed([wish(0, 200, 150, { isNeeded: true }), ...ring])[0]?.box.x).toBe(207);
  });

  test('keep away from dimmed marks where they can, and cover them rather than be left out', () => {
    const dimmed = new MarkGrid([{ row: 9, x: 230, y: 150, radius: 4 }], CLEAR);
    const sides = ['right', 'left'] as const;
    expect(placed([wish(0, 200, 150, { sides })], { dimmed })[0]?.box.x).toBeLessThan(200);
    expect(placed([wish(0, 200, 150, { sides: ['right'] })], { dimmed })).toHaveLength(1);
  });

  test('stay clear of labels that stand already', () => {
    const taken = [{ x: 200, y: 140, width: 100, height: 20 }];
    expect(placed([wish(0, 200, 150)], { taken })[0]?.box.x).toBeLessThan(150);
  });
});
