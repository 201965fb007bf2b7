import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf, formatDay, parseDay } from '../model/day.ts';
import { binAt, binsOf, spanOfBin, stepFor, TIME_STEPS } from './timeBins.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no date: ${text}`);
  return parsed;
}

function span(first: string, last: string) {
  return { from: day(first), until: addDays(day(last), 1) };
}

const arbitrarySpan = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([from, days]) => ({ from: from as Day, until: (from + days) as Day }));

describe('the step follows the length of the span', () => {
  test.each([
    ['one day', '2024-02-28', '2024-02-28', 'day'],
    ['two months', '2024-07-01', '2024-08-31', 'day'],
    ['a day more than two months', '2024-07-01', '2024-09-01', 'month'],
    ['a leap year', '2024-01-01', '2024-12-31', 'month'],
    ['seven years', '2018-01-01', '2024-12-31', 'month'],
    ['eight years', '2017-01-01', '2024-12-31', 'year'],
  ])('%s', (_, first, last, step) => {
    expect(stepFor(span(first, last))).toBe(step);
  });
});

describe('the step follows the room too', () => {
  test.each([
    ['four years where 17 bars fit', '2022-02-04', '2026-02-01', 17, 'year'],
    ['four years where 49 bars fit', '2022-02-04', '2026-02-01', 49, 'month'],
    ['a leap year where 13 bars fit', '2024-01-01', '2024-12-31', 13, 'month'],
    ['two months where 17 bars fit', '2024-07-01', '2024-08-31', 17, 'month'],
    ['a month, whatever fits', '2024-07-01', '2024-07-31', 3, 'day'],
  ] as const)('%s', (_, first, last, barsAtMost, step) => {
    expect(stepFor(span(first, last), barsAtMost)).toBe(step);
  });
});

describe('bins', () => {
  test('are whole months at both ends', () => {
    const { starts } = binsOf(span('2024-01-12', '2024-03-02'), 'month');
    expect(starts.map(formatDay)).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']);
  });

  test('of years go over a turn of the century', () => {
    const { starts } = binsOf(span('1999-05-01', '2000-02-29'), 'year');
    expect(starts.map(formatDay)).toEqual(['1999-01-01', '2000-01-01', '2001-01-01']);
  });

  test('of an empty span are one', () => {
    const empty = { from: day('2024-02-28'), until: day('2024-02-28') };
    expect(binsOf(empty, 'day').starts.map(formatDay)).toEqual(['2024-02-28', '2024-02-29']);
  });

  test('of a month are its days, the last of February included in a leap year', () => {
    expect(binsOf(span('2024-02-01', '2024-02-29')).starts).toHaveLength(30);
  });

  test('partition the span: each day lies in the one bin that begins before and ends after it', () => {
    fc.assert(
      fc.property(arbitrarySpan, fc.constantFrom(...TIME_STEPS), fc.nat(), (one, step, at) => {
        const bins = binsOf(one, step);
        const inside = addDays(one.from, at % (one.until - one.from));
        const bin = binAt(bins, inside);
        const { from, until } = spanOfBin(bins, bin);
        expect(from <= inside && inside < until).toBe(true);
        expect(bins.starts.filter((start) => start <= inside)).toHaveLength(bin + 1);
        expect((bins.starts[0] ?? 0) <= one.from && one.until <= (bins.starts.at(-1) ?? 0)).toBe(true);
      }),
    );
  });

  test('hold no day outside themselves', () => {
    const bins = binsOf(span('2024-01-01', '2024-12-31'), 'month');
    expect(binAt(bins, day('2023-12-31'))).toBe(-1);
    expect(binAt(bins, day('2025-01-01'))).toBe(-1);
    expect(() => spanOfBin(bins, 12)).toThrow(RangeError);
  });

  test('end with the calendar that can be written', () => {
    const last = dayOf(9999, 12, 31);
    expect(last).not.toBeNull();
    const { starts } = binsOf({ from: last ?? (0 as Day), until: addDays(last ?? (0 as Day), 1) }, 'year');
    expect(starts).toHaveLength(2);
  });
});
