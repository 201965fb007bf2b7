import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './boxGrid.ts';
import { type LabelWish, placeLabels } from './placeLabels.ts';

const AREA = { width: 400, height: 300 };
const SIDES = ['right', 'left', 'below', 'above'] as const;
const wish = (row: number, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  row,
  x,
  y,
  radius: 5,
  width: 60,
  height: 14,
  sides: SIDES,
  insists: false,
  ...more,
});
const markOf = ({ x, y, radius }: LabelWish) => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
const placed = (wishes: readonly LabelWish[]) => placeLabels(wishes, wishes.map(markOf), AREA);

const wishes: fc.Arbitrary<LabelWish[]> = fc
  .array(
    fc.record({
      x: fc.double({ min: -20, max: 420, noNaN: true }),
      y: fc.double({ min: -20, max: 320, noNaN: true }),
      radius: fc.integer({ min: 3, max: 22 }),
      width: fc.integer({ min: 8, max: 190 }),
      insists: fc.boolean(),
      sides: fc.shuffledSubarray([...SIDES]),
    }),
    { maxLength: 60 },
  )
  .map((drafts) => drafts.map((draft, row) => ({ ...draft, row, height: 14 })));

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

  test('never cover the mark of anything more important', () => {
    fc.assert(
      fc.property(wishes, (drafts) => {
        for (const { row, box } of placed(drafts)) {
          const covered = drafts.filter((one) => boxesOverlap(box, markOf(one)));
          expect(covered.every((one) => one.row > row)).toBe(true);
        }
      }),
    );
  });

  test('the less important of two that want one place goes elsewhere', () => {
    const [first, second] = placed([wish(0, 200, 150), wish(1, 230, 150)]);
    expect(first?.box.x).toBeLessThan(200);
    expect(second?.box.x).toBeGreaterThan(230);
  });

  test('one without any free side is left out, unless it insists', () => {
    const crowd = SIDES.map((_, at) =>
      wish(at + 1, [230, 170, 200, 200][at] ?? 0, [150, 150, 172, 128][at] ?? 0, {
        radius: 10,
        sides: [],
      }),
    );
    expect(placed([wish(0, 200, 150), ...crowd])).toEqual([]);
    expect(placed([wish(0, 200, 150, { insists: true }), ...crowd]).map(({ row }) => row)).toEqual([0]);
  });

  test('one that insists leaves the marks of others that insist alone', () => {
    const [first, second] = [wish(0, 200, 150, { insists: true, sides: ['right'] }), wish(1, 220, 150)];
    expect(placed([first, second]).map(({ row }) => row)).toEqual([0, 1]);
    expect(placed([first, { ...second, insists: true }]).map(({ row }) => row)).toEqual([1]);
  });

  test('stay clear of labels that stand already', () => {
    const taken = [{ x: 200, y: 140, width: 100, height: 20 }];
    const [label] = placeLabels([wish(0, 200, 150)], [], AREA, taken);
    expect(label?.box.x).toBeLessThan(150);
  });
});
