const WIDEST_PX = 7;
const THINNEST_PX = 1;
// In a small dataset the strongest tie is not drawn at the full width.
const FEWEST_FOR_WIDEST = 16;

/** Width of a tie in CSS pixels: 1 for one source (or none), growing with the square root to 7 for `most`, which counts as at least 16. */
export function tieWidth(sources: number, most: number): number {
  if (sources <= 1) return THINNEST_PX;
  const part = (Math.sqrt(sources) - 1) / (Math.sqrt(Math.max(FEWEST_FOR_WIDEST, most)) - 1);
  return THINNEST_PX + (WIDEST_PX - THINNEST_PX) * Math.min(1, part);
}

/** The fewest sources that a tie needs to be among the `budget` strongest; ties at the border that would exceed it fall out together. */
export function widthThreshold(
  sources: ArrayLike<number>,
  counts: (row: number) => boolean,
  budget: number,
): number {
  const histogram = new Map<number, number>();
  // The weakest are most of all rows: counted apart, they leave little to look up.
  let [none, one] = [0, 0];
  for (let row = 0; row < sources.length; row++) {
    if (!counts(row)) continue;
    const value = sources[row]!;
    if (value === 0) none++;
    else if (value === 1) one++;
    else histogram.set(value, (histogram.get(value) ?? 0) + 1);
  }
  if (one > 0) histogram.set(1, one);
  if (none > 0) histogram.set(0, none);
  let threshold = Infinity;
  let taken = 0;
  for (const [value, number] of [...histogram].sort(([one], [other]) => other - one)) {
    taken += number;
    if (taken > budget) break;
    threshold = value;
  }
  return threshold;
}
