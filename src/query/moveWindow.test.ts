import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../model/day.ts';
import { dayOfEnd, moveEnd, reachOf, shiftWindow } from './moveWindow.ts';

const span = (first: number, last: number) => ({ from: first as Day, until: (last + 1) as Day });
const extent = (first: number, last: number) => ({ first: first as Day, last: last as Day });

describe('a handle', () => {
  const reach = extent(0, 100);
  test.each([
    ['start', 30, span(30, 60)],
    ['start', 60, span(60, 60)],
    ['start', 80, span(60, 60)],
    ['start', -5, span(0, 60)],
    ['end', 50, span(20, 50)],
    ['end', 10, span(20, 20)],
    ['end', 900, span(20, 100)],
  ] as const)('%s put on day %d never passes the other or the reach', (end, day, expected) => {
    expect(moveEnd(span(20, 60), end, day, reach)).toEqual(expected);
  });

  test('that was beyond the other comes back to it', () => {
    const crossed = span(60, 20);
    expect(moveEnd(crossed, 'start', 70, reachOf(crossed, reach))).toEqual(span(20, 20));
    expect(moveEnd(crossed, 'end', 10, reachOf(crossed, reach))).toEqual(span(60, 60));
  });
});

describe('the window as a whole', () => {
  const reach = extent(0, 100);
  test.each([
    [10, span(30, 70)],
    [-10, span(10, 50)],
    [500, span(60, 100)],
    [-500, span(0, 40)],
  ])('moves by %d days as far as the reach allows', (days, expected) => {
    expect(shiftWindow(span(20, 60), days, reach)).toEqual(expected);
  });

  test('keeps its length', () => {
    const day = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(day, fc.nat(500), day, (first, length, days) => {
        const window = span(first, first + length);
        const moved = shiftWindow(window, days, reachOf(window, reach));
        expect(moved.until - moved.from).toBe(length + 1);
        expect(reachOf(moved, reachOf(window, reach))).toEqual(reachOf(window, reach));
      }),
    );
  });
});

test('the reach is the dataset’s, or wider where the window already is', () => {
  expect(reachOf(span(20, 60), extent(0, 100))).toEqual(extent(0, 100));
  expect(reachOf(span(-5, 160), extent(0, 100))).toEqual(extent(-5, 160));
});

test('handles stand on days that are in the window', () => {
  expect([dayOfEnd(span(20, 60), 'start'), dayOfEnd(span(20, 60), 'end')]).toEqual([20, 60]);
});
