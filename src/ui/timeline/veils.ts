import type { DayWindow } from '../../model/dateBounds.ts';
import { addDays } from '../../model/day.ts';
import { binAt, spanOfBin, type TimeBins } from '../../query/timeBins.ts';
import type { Plot } from './plot.ts';

/** How far the veils over what is outside the window reach: up to `beforePx`, and from `afterPx` on. */
export interface Veils {
  readonly beforePx: number;
  readonly afterPx: number;
}

/** Veils leave out the whole of a bar that the window runs into, since it is drawn divided. */
export function veilsOf(bins: TimeBins, { from, until }: DayWindow, plot: Plot): Veils {
  const [first, last] = until > from ? [binAt(bins, from), binAt(bins, addDays(until, -1))] : [-1, -1];
  return {
    beforePx: plot.edgeXOf(first < 0 ? from : spanOfBin(bins, first).from),
    afterPx: plot.edgeXOf(last < 0 ? until : spanOfBin(bins, last).until),
  };
}

/** A stretch of the plot. */
interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
}

/** What the veils cover when what lies between those of a second window is left clear, up to the width of the plot; empty stretches are left out. */
export function veiledStretches(
  { beforePx, afterPx }: Veils,
  widthPx: number,
  clear: Veils | null,
): readonly Stretch[] {
  const all = [
    { fromPx: 0, toPx: beforePx },
    { fromPx: afterPx, toPx: widthPx },
  ];
  const left = clear
    ? all.flatMap(({ fromPx, toPx }) => [
        { fromPx, toPx: Math.min(toPx, Math.max(fromPx, clear.beforePx)) },
        { fromPx: Math.max(fromPx, Math.min(toPx, clear.afterPx)), toPx },
      ])
    : all;
  return left.filter(({ fromPx, toPx }) => toPx > fromPx);
}
