import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type LeanInput, leansOf } from './leans.ts';

const LEFT = 0;
const RIGHT = 1;

/** Two poles, one more entity of each side, and one of neither; ties as [row, row, weight]. */
function leans(ties: readonly (readonly [number, number, number])[], change: Partial<LeanInput> = {}) {
  const column = (at: 0 | 1 | 2) => ties.map((tie) => tie[at]);
  return [
    ...leansOf({
      side: [-1, 1, -1, 1, 0],
      ties: { a: column(0), b: column(1), weight: column(2) },
      poles: [LEFT, RIGHT],
      ...change,
    }),
  ];
}

describe('leansOf', () => {
  it('puts the poles at the ends, whatever their ties', () => {
    expect(leans([[LEFT, RIGHT, 9]]).slice(0, 2)).toEqual([-1, 1]);
  });

  test.each([
    ['at its pole without ties', [], -1, 1],
    ['at its pole with ties to its own side', [[2, LEFT, 3] as const, [RIGHT, 3, 1] as const], -1, 1],
    [
      'half way in with ties to the other side only',
      [[2, RIGHT, 1] as const, [LEFT, 3, 4] as const],
      -0.5,
      0.5,
    ],
    ['inwards by the share of the other side', [[2, LEFT, 3] as const, [2, 3, 1] as const], -0.875, 0.5],
  ])('keeps what belongs to a side on its half: %s', (_, ties, left, right) => {
    expect(leans(ties).slice(2, 4)).toEqual([left, right]);
  });

  test.each([
    ['in the middle when they weigh the same', 2, 2, 0],
    ['nearer to the side that weighs more', 3, 1, -0.4],
    ['short of the pole with ties to one side only', 0, 5, 0.8],
    ['short of the other pole, too', 5, 0, -0.8],
  ])('puts others where their ties balance: %s', (_, toLeft, toRight, lean) => {
    const found = leans([
      [4, 2, toLeft],
      [RIGHT, 4, toRight],
    ]);
    expect(found[4]).toBeCloseTo(lean, 6);
  });

  it('leaves free what has no tie to a side', () => expect(leans([])[4]).toBeNaN());

  it('leaves all free where there are no sides', () => {
    const found = leans([[0, 1, 1]], { side: [0, 0, 0, 0, 0], poles: [] });
    expect(found.every(Number.isNaN)).toBe(true);
  });

  it('takes a pole that has no row for none', () => {
    expect(leans([[LEFT, RIGHT, 1]], { poles: [LEFT, -1] }).slice(0, 2)).toEqual([-1, 0.5]);
  });

  it('keeps all but the poles short of the other half, and third parties within 0.8', () => {
    const row = fc.nat({ max: 4 });
    const ties = fc.array(fc.tuple(row, row, fc.nat({ max: 9 })));
    fc.assert(
      fc.property(ties, (some) => {
        const [left, right, ofLeft = 0, ofRight = 0, other = 0] = leans(some);
        expect([left, right]).toEqual([-1, 1]);
        expect(ofLeft <= -0.5 && ofRight >= 0.5).toBe(true);
        expect(Number.isNaN(other) || Math.abs(other) <= Math.fround(0.8)).toBe(true);
      }),
    );
  });
});
