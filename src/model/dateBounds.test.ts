import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOfDay,
  boundsOfOneIn,
  type DateBounds,
  isUndated,
  WindowState,
  windowStateOf,
} from './dateBounds.ts';
import { DAY_MAX, DAY_MIN, type Day } from './day.ts';

const window = (from: number, until: number) => ({ from: from as Day, until: until as Day });
const UNDATED = boundsOfOneIn(DAY_MIN, DAY_MAX);
const { out, possible, certain, undated } = WindowState;

describe('windowStateOf', () => {
  test.each<[what: string, bounds: DateBounds, from: number, until: number, state: number]>([
    ['the first day of the window', boundsOfDay(5 as Day), 5, 6, certain],
    ['the day before it', boundsOfDay(4 as Day), 5, 6, out],
    ['the day that is no longer in it', boundsOfDay(6 as Day), 5, 6, out],
    ['one of days that are all in it', boundsOfOneIn(5 as Day, 7 as Day), 5, 8, certain],
    ['one of days that are partly in it', boundsOfOneIn(5 as Day, 8 as Day), 5, 8, possible],
    ['one of days that lie around it', boundsOfOneIn(1 as Day, 9 as Day), 5, 6, possible],
    ['not before a day in it', boundsOfOneIn(5 as Day, DAY_MAX), 1, 9, possible],
    ['not after a day before it', boundsOfOneIn(DAY_MIN, 4 as Day), 5, 6, out],
    ['a day and an empty window on it', boundsOfDay(5 as Day), 5, 5, out],
    ['a day and a window whose ends cross over it', boundsOfDay(5 as Day), 7, 3, out],
    ['nothing known', UNDATED, 5, 6, undated],
    ['nothing known and an empty window', UNDATED, 5, 5, undated],
  ])('%s', (_what, bounds, from, until, state) =>
    expect(windowStateOf(bounds, window(from, until))).toBe(state),
  );

  const small = fc.integer({ min: 0, max: 6 });
  const tidy = fc.tuple(small, small, small, small).map(([a, b, c, d]): DateBounds => {
    const [first = 0, second = 0, third = 0, last = 0] = [a, b, c, d].toSorted((one, other) => one - other);
    // The end may begin to be possible before the start stops to be.
    const [latestStart, earliestEnd] = a % 2 === 0 ? [second, third] : [third, second];
    return {
      earliestStart: first as Day,
      latestStart: latestStart as Day,
      earliestEnd: earliestEnd as Day,
      latestEnd: last as Day,
    };
  });

  test('is certain when every reading of the bounds overlaps the window, possible when one does', () => {
    fc.assert(
      fc.property(tidy, small, small, (bounds, from, length) => {
        const until = from + length;
        const overlaps: boolean[] = [];
        for (let start: number = bounds.earliestStart; start <= bounds.latestStart; start++) {
          for (let end: number = Math.max(start, bounds.earliestEnd); end <= bounds.latestEnd; end++)
            overlaps.push(length > 0 && start < until && end >= from);
        }
        const every = overlaps.every(Boolean) ? certain : possible;
        const expected = overlaps.some(Boolean) ? every : out;
        expect(windowStateOf(bounds, window(from, until))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

test('undated is only what can be any time', () => {
  expect(isUndated(UNDATED)).toBe(true);
  expect(isUndated(boundsOfOneIn(DAY_MIN, 5 as Day))).toBe(false);
  expect(isUndated(boundsOfOneIn(5 as Day, DAY_MAX))).toBe(false);
  expect(isUndated({ ...UNDATED, latestStart: DAY_MIN })).toBe(false);
});
