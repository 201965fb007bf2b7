import { isBounded } from '../../model/day.ts';
import type { ImpreciseSpan } from '../../query/histogram.ts';
import type { Plot } from './plot.ts';

/** One imprecise date as drawn: a thin bracket in a lane under the bars. */
export interface LaneSpan {
  readonly span: ImpreciseSpan;
  readonly lane: number;
  readonly fromPx: number;
  readonly toPx: number;
  /** How each end looks: a tick where the date ends, an arrow where it is open, nothing where it only leaves the plot. */
  readonly fromEnd: 'tick' | 'arrow' | 'cut';
  readonly toEnd: 'tick' | 'arrow' | 'cut';
}

/** Lanes under the bars. */
export const LANES = 4;

/** One lane is left for dates with an open end. */
const CLOSED_LANES = LANES - 1;
const GAP_PX = 4;
const WIDTH_AT_LEAST_PX = 6;

function isOpen({ from, to }: ImpreciseSpan): boolean {
  return !(isBounded(from) && isBounded(to));
}

function endLook(known: boolean, placePx: number, edgePx: number): LaneSpan['fromEnd'] {
  if (!known) return 'arrow';
  return placePx === edgePx ? 'tick' : 'cut';
}

/**
 * Puts spans, earliest first, into the first lane that is free where they begin; where none is, into the last one for
 * closed dates. Dates with an open end share the lane below those, a line of ticks; so do dates that reach over all
 * that is shown.
 */
export function spanLanes(spans: readonly ImpreciseSpan[], plot: Plot): readonly LaneSpan[] {
  const fullUntilPx: number[] = [];
  const laneFor = (fromPx: number, toPx: number): number => {
    const free = fullUntilPx.findIndex((fullPx) => fullPx + GAP_PX <= fromPx);
    const lane = free < 0 ? Math.min(fullUntilPx.length, CLOSED_LANES - 1) : free;
    fullUntilPx[lane] = Math.max(fullUntilPx[lane] ?? toPx, toPx);
    return lane;
  };
  const placed = spans.map((span) => {
    const fromPx = plot.edgeXOf(span.from);
    const toPx = Math.max(fromPx + WIDTH_AT_LEAST_PX, plot.edgeXOf(span.to + 1));
    const fromEnd = endLook(isBounded(span.from), plot.xOf(span.from), fromPx);
    const toEnd = endLook(isBounded(span.to), plot.xOf(span.to + 1), plot.edgeXOf(span.to + 1));
    const closed = !isOpen(span) && (fromEnd === 'tick' || toEnd === 'tick');
    return { span, lane: closed ? laneFor(fromPx, toPx) : -1, fromPx, toPx, fromEnd, toEnd };
  });
  return placed.map((one) => (one.lane < 0 ? { ...one, lane: fullUntilPx.length } : one));
}

/** The span at a place: of those that share it the one that begins last before it, which is the nearest to be meant. */
export function spanAt(lanes: readonly LaneSpan[], lane: number, xPx: number): ImpreciseSpan | null {
  const found = lanes.findLast((one) => one.lane === lane && one.fromPx <= xPx && xPx <= one.toPx);
  return found?.span ?? null;
}
