import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarOf,
  DAY_MAX,
  DAY_MIN,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  isBounded,
  parseDay,
} from './day.ts';

const FIRST = parseDay('0000-01-01') ?? DAY_MIN;
const LAST = parseDay('9999-12-31') ?? DAY_MAX;
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((day) => day as Day);

describe('a day', () => {
  test.each<[year: number, month: number, date: number, day: number | null]>([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2024, 2, 29, 19782],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, 11016],
    [2024, 0, 1, null],
    [2024, 13, 1, null],
    [2024, 1, 0, null],
    [2024, 4, 31, null],
    [-1, 1, 1, null],
    [10000, 1, 1, null],
    [2024.5, 1, 1, null],
  ])('%i-%i-%i is day %s', (year, month, date, day) => expect(dayOf(year, month, date)).toBe(day));

  test.each([
    '2024-2-29',
    '2024-02-29 ',
    '24-02-29',
    '2024-02',
    '2024-02-30',
    '',
    '+2024-02-29',
    '２０２４-02-29',
  ])('is not written %j', (text) => expect(parseDay(text)).toBeNull());

  test('is written as it is read, from year 0 to year 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = formatDay(day);
        expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(parseDay(text)).toBe(day);
      }),
    );
  });

  test('is what its calendar says', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = calendarOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
        const isLast = calendarOf(addDays(day, 1)).date === 1;
        expect(date === daysInMonth(year, month)).toBe(isLast);
      }),
    );
  });

  test('follows the one before it', () => {
    expect(formatDay(addDays(parseDay('2023-12-31') ?? DAY_MIN, 1))).toBe('2024-01-01');
    expect(formatDay(addDays(parseDay('2024-03-01') ?? DAY_MIN, -1))).toBe('2024-02-29');
  });
});

describe('an open end', () => {
  test('stays open however many days are added', () => {
    expect([addDays(DAY_MIN, 5), addDays(DAY_MAX, -5)]).toEqual([DAY_MIN, DAY_MAX]);
  });

  test('is no day of the calendar', () => {
    expect([DAY_MIN, DAY_MAX].map(isBounded)).toEqual([false, false]);
    expect([FIRST, LAST, 0 as Day].map(isBounded)).toEqual([true, true, true]);
    expect([DAY_MIN, DAY_MAX].map(formatDay)).toEqual(['..', '..']);
  });
});
