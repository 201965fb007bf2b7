import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../model/day.ts';
import { calendarScale, evenHelps, evenScale } from './timeScale.ts';

const days = (...numbers: number[]) => numbers as Day[];
const span = (from: number, until: number) => ({ from: from as Day, until: until as Day });

const arbitrarySpan = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([from, length]) => span(from, from + length));
const arbitraryStops = fc
  .uniqueArray(fc.integer({ min: -21_000, max: 26_000 }), { maxLength: 200 })
  .map((stops) => stops.toSorted((one, other) => one - other) as Day[]);
const arbitraryScale = fc
  .tuple(arbitrarySpan, arbitraryStops, fc.boolean())
  .map(([one, stops, even]) => (even ? evenScale(one, stops) : calendarScale(one)));

describe('every scale', () => {
  test('gives back the day whose place it told', () => {
    fc.assert(
      fc.property(arbitraryScale, fc.nat(), (scale, at) => {
        const day = scale.span.from + (at % (scale.span.until - scale.span.from + 1));
        expect(scale.dayAt(scale.placeOf(day))).toBe(day);
      }),
    );
  });

  test('rises with the days and begins at 0 and ends at 1', () => {
    fc.assert(
      fc.property(arbitraryScale, fc.integer({ min: -30_000, max: 30_000 }), (scale, day) => {
        expect(scale.placeOf(day + 1)).toBeGreaterThan(scale.placeOf(day));
        expect(scale.placeOf(scale.span.from)).toBe(0);
        expect(scale.placeOf(scale.span.until)).toBe(1);
      }),
    );
  });

  test('keeps days inside its span and lets places go on outside', () => {
    const scale = calendarScale(span(0, 10));
    expect([scale.dayAt(-1), scale.dayAt(2)]).toEqual([0, 10]);
    expect([scale.placeOf(-5), scale.placeOf(15)]).toEqual([-0.5, 1.5]);
  });
});

describe('equal spacing', () => {
  test('makes steps between days with data equally wide', () => {
    const scale = evenScale(span(0, 100), days(-3, 1, 2, 90, 100, 400));
    expect([1, 2, 90].map(scale.placeOf)).toEqual([0.25, 0.5, 0.75]);
  });

  test('is the calendar where no data lies inside', () => {
    expect(evenScale(span(0, 100), days(0, 100)).placeOf(30)).toBe(0.3);
  });

  test.each([
    ['days with data are even', [0, 25, 50, 75], false],
    ['one gap is just a third', [0, 33, 60, 80], false],
    ['one gap is more than a third', [0, 5, 10, 80], true],
    ['there are too few to space', [0, 80], false],
    ['the gap lies outside the span', [-900, 0, 25, 50, 75, 900], false],
  ])('helps or not when %s', (_, stops, helps) => {
    expect(evenHelps(span(0, 99), days(...stops))).toBe(helps);
  });
});
