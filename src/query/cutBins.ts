import { TIE_CLASSES } from '../model/codes.ts';
import type { DayWindow } from '../model/dateBounds.ts';
import { addDays } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { Axis, Certainty } from '../model/view.ts';
import type { Histogram } from './histogram.ts';
import { binAt, type TimeBins } from './timeBins.ts';
import { boundsOn } from './windowStates.ts';

/** A bar that an end of a window runs through: its items inside and outside the windows, by position in `TIE_CLASSES`. */
export interface CutBin {
  readonly bin: number;
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
}

/** What decides which items of a cut bar are inside. */
export interface Cut {
  readonly axis: Axis;
  /** What lies in one of them is inside. */
  readonly windows: readonly DayWindow[];
  /** With `certain`, what only may lie in a window is outside. */
  readonly certainty: Certainty;
}

/** The bins with days on both sides of an end of the window, at most two, rising; none for an empty window. */
function binsCutBy(bins: TimeBins, { from, until }: DayWindow): readonly number[] {
  if (until <= from) return [];
  const first = binAt(bins, from);
  const last = binAt(bins, addDays(until, -1));
  const cut: number[] = [];
  if (first >= 0 && bins.starts[first]! < from) cut.push(first);
  if (last >= 0 && bins.starts[last + 1]! > until && !cut.includes(last)) cut.push(last);
  return cut;
}

/** Divides the bars that windows cut, `classes` being what `all` was counted with. One pass over the evidence, none when no bar is cut. */
export function cutBins(
  graph: Graph,
  all: Histogram,
  classes: Uint8Array,
  { axis, windows, certainty }: Cut,
): readonly CutBin[] {
  const bins = new Set(windows.flatMap((window) => binsCutBy(all.bins, window)));
  const cut = Array.from(bins, (bin) => ({
    bin,
    inside: new Uint32Array(TIE_CLASSES.length),
    outside: new Uint32Array(TIE_CLASSES.length),
  }));
  if (cut.length === 0) return cut;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOn(graph, axis);
  const [begin, finish] = certainty === 'certain' ? [latestStart, earliestEnd] : [earliestStart, latestEnd];
  for (let row = 0; row < all.binOfRow.length; row++) {
    const found = all.binOfRow[row]!;
    if (found < 0) continue;
    const of = cut.find(({ bin }) => bin === found);
    if (!of) continue;
    const [start, end] = [begin[row]!, finish[row]!];
    const isInside = windows.some(({ from, until }) => start < until && end >= from);
    (isInside ? of.inside : of.outside)[classes[row]!]!++;
  }
  return cut;
}
