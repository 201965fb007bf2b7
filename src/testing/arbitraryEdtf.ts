import * as fc from 'fast-check';
import { daysInMonth } from '../model/day.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** YYYY, YYYY-MM or YYYY-MM-DD of real dates from 2019 to 2025. */
const arbitraryPlainDate: fc.Arbitrary<string> = fc
  .record({
    year: fc.integer({ min: 2019, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
    precision: fc.constantFrom('year', 'month', 'day'),
  })
  .map(({ year, month, date, precision }) => {
    if (precision === 'year') return String(year);
    const yearMonth = `${year}-${two(month)}`;
    return precision === 'month'
      ? yearMonth
      : `${yearMonth}-${two(Math.min(date, daysInMonth(year, month)))}`;
  });

const qualifiedDate = fc
  .tuple(arbitraryPlainDate, fc.constantFrom('', '', '', '?', '~', '%'))
  .map(([date, qualifier]) => date + qualifier);

/** The earlier one first, as far as their texts tell. */
const ordered = (date: fc.Arbitrary<string>) =>
  fc
    .tuple(date, date)
    .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

function interval(date: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    ordered(date).map(([start, end]) => `${start}/${end}`),
    date.map((start) => `${start}/..`),
    date.map((end) => `../${end}`),
    date.map((start) => `${start}/`),
    date.map((end) => `/${end}`),
  );
}

function oneOf(date: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    ordered(date).map(([first, last]) => `[${first}..${last}]`),
    date.map((first) => `[${first}..]`),
    date.map((last) => `[..${last}]`),
  );
}

/** Dates and intervals without qualifiers. */
export const arbitraryPlainEdtf: fc.Arbitrary<string> = fc.oneof(
  arbitraryPlainDate,
  interval(arbitraryPlainDate),
);

/** All that the project writes: dates, intervals and one-of ranges, some of them uncertain or approximate. */
export const arbitraryEdtf: fc.Arbitrary<string> = fc.oneof(
  qualifiedDate,
  interval(qualifiedDate),
  oneOf(qualifiedDate),
);
