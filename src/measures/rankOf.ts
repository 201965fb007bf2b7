/** The place of a row among the rows that count, 1 for the largest value, and whether others share it. */
export interface Rank {
  readonly place: number;
  readonly isShared: boolean;
  readonly of: number;
}

/** Ranks one row's value among all rows for which `counts` is more than 0. */
export function rankOf(values: ArrayLike<number>, counts: ArrayLike<number>, row: number): Rank {
  const own = values[row] ?? 0;
  let larger = 0;
  let equal = 0;
  let of = 0;
  for (let other = 0; other < values.length; other++) {
    if (counts[other] === 0) continue;
    of++;
    if (values[other]! > own) larger++;
    else if (values[other] === own) equal++;
  }
  return { place: larger + 1, isShared: equal > 1, of };
}
