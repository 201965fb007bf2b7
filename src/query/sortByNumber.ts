import { DAY_MIN } from '../model/day.ts';

/** More rows than any dataset has; the days and this many rows fit into the whole numbers that are exact. */
const ROWS_AT_MOST = 2 ** 26;

/** Rows by day, each between `DAY_MIN` and `DAY_MAX`, the earliest first; those of one day keep their order. Many times as fast as sorting by a comparison. */
export function sortByDay(rows: readonly number[], dayOf: (row: number) => number): number[] {
  // Day and place in one number, so that numbers are sorted as they are.
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) keys[at] = (dayOf(rows[at]!) - DAY_MIN) * ROWS_AT_MOST + at;
  keys.sort();
  const sorted = new Array<number>(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[at] = rows[keys[at]! % ROWS_AT_MOST]!;
  return sorted;
}
