/** More rows than any dataset has, and farther than any day is from the first: two such numbers fit into one that is exact. */
const LIMIT = 2 ** 25;

/** Rows by a whole number between −2²⁵ and 2²⁵, such as a day, the least first; those of one number keep their order. Many times as fast as sorting by a comparison. */
export function sortByNumber(rows: readonly number[], numberOf: (row: number) => number): number[] {
  // Number and place in one, so that numbers are sorted as they are.
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) keys[at] = (numberOf(rows[at]!) + LIMIT) * LIMIT + at;
  keys.sort();
  const sorted = new Array<number>(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[at] = rows[keys[at]! % LIMIT]!;
  return sorted;
}
