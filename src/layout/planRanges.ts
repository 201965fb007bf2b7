/** Where an entity may stand between left and right, in world units; anywhere when both are NaN. */
export interface XRanges {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

// What leans to neither side stands in a column of this part of half the width on both sides of the middle.
const SHARED_PART = 0.17;
const OUTERMOST_PART = 0.97;
// The narrowest strip that entities of one lean share.
const NARROWEST_PART = 0.14;

/** Rows on one half, by how far they lean; those of equal lean in one group. */
function groupsByLean(lean: ArrayLike<number>, sign: number): number[][] {
  const byLean = new Map<number, number[]>();
  for (let row = 0; row < lean.length; row++) {
    const far = lean[row]! * sign;
    if (!(far > 0)) continue;
    const group = byLean.get(far);
    if (group) group.push(row);
    else byLean.set(far, [row]);
  }
  return [...byLean].sort(([one], [other]) => one - other).map(([, group]) => group);
}

/** Strips of one half, from the middle outward, as wide as their groups are large; `near` and `far` from the middle. */
function stripsOf(groups: readonly number[][], halfWidth: number) {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const room = OUTERMOST_PART - SHARED_PART;
  let place = 0;
  return groups.map((rows) => {
    const half = Math.max(NARROWEST_PART, (room * rows.length) / total) / 2;
    const middle = SHARED_PART + (room * (place + rows.length / 2)) / total;
    place += rows.length;
    const near = Math.max(0, middle - half) * halfWidth;
    return { rows, near, far: Math.min(OUTERMOST_PART, middle + half) * halfWidth };
  });
}

/**
 * Ranges by lean: on each half, entities are strung out from the middle to the edge in the order of their lean, so that
 * each half is filled evenly; those of equal lean share a strip. NaN gets no range.
 */
export function planRanges(lean: ArrayLike<number>, halfWidth: number): XRanges {
  const min = new Float64Array(lean.length).fill(Number.NaN);
  const max = new Float64Array(lean.length).fill(Number.NaN);
  const fill = (rows: Iterable<number>, from: number, to: number) => {
    for (const row of rows) {
      min[row] = Math.min(from, to);
      max[row] = Math.max(from, to);
    }
  };
  const shared = Array.from(lean, (_, row) => row).filter((row) => lean[row] === 0);
  fill(shared, -SHARED_PART * halfWidth, SHARED_PART * halfWidth);
  for (const sign of [-1, 1]) {
    const strips = stripsOf(groupsByLean(lean, sign), halfWidth);
    for (const { rows, near, far } of strips) fill(rows, sign * near, sign * far);
  }
  return { min, max };
}

/** The place in a range that is nearest to `x`; `x` itself when there is no range. */
export function nearestInRange({ min, max }: XRanges, row: number, x: number): number {
  return Number.isNaN(min[row]!) ? x : Math.min(max[row]!, Math.max(min[row]!, x));
}
