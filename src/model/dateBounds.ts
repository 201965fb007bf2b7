import { DAY_MAX, DAY_MIN, type Day } from './day.ts';

/** What is known of when something began and ended: the earliest and latest day of each, inclusive. */
export interface DateBounds {
  readonly earliestStart: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
}

/** A span of days inside the code: `from` is in it, `until` is not. Empty when `until` ≤ `from`. */
export interface DayWindow {
  readonly from: Day;
  readonly until: Day;
}

/** How an item stands to a window; the numbers are what the state columns hold. */
export const WindowState = { out: 0, possible: 1, certain: 2, undated: 3 } as const;
export type WindowState = (typeof WindowState)[keyof typeof WindowState];

/** Bounds of one exactly known day. */
export function boundsOfDay(day: Day): DateBounds {
  return { earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day };
}

/** Bounds of one day somewhere in `first`…`last`, both inclusive; open ends allowed. */
export function boundsOfOneIn(first: Day, last: Day): DateBounds {
  return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
}

/** True when nothing at all is known: such an item is undated. */
export function isUndated(bounds: DateBounds): boolean {
  return bounds.earliestStart <= DAY_MIN && bounds.latestEnd >= DAY_MAX && bounds.latestStart >= DAY_MAX;
}

/**
 * Certain when every reading of the bounds overlaps the window, possible when one does, else out.
 * An empty window overlaps nothing; undated items are `undated` against every window.
 */
export function windowStateOf(bounds: DateBounds, window: DayWindow): WindowState {
  if (isUndated(bounds)) return WindowState.undated;
  if (window.until <= window.from) return WindowState.out;
  if (bounds.earliestStart >= window.until || bounds.latestEnd < window.from) return WindowState.out;
  const certain = bounds.latestStart < window.until && bounds.earliestEnd >= window.from;
  return certain ? WindowState.certain : WindowState.possible;
}
