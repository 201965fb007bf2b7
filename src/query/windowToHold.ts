import type { DayWindow } from '../model/dateBounds.ts';
import { addDays, type Day, isBounded } from '../model/day.ts';
import type { BoundsColumns } from '../model/graph.ts';
import { windowStates } from './windowStates.ts';

/** The days an item can lie on, as far as they are known; null when neither end is. */
function knownSpan(bounds: BoundsColumns, row: number): DayWindow | null {
  const start = bounds.earliestStart[row]! as Day;
  const end = bounds.latestEnd[row]! as Day;
  if (!isBounded(start) && !isBounded(end)) return null;
  return { from: isBounded(start) ? start : end, until: addDays(isBounded(end) ? end : start, 1) };
}

function union(one: DayWindow, other: DayWindow): DayWindow {
  if (one.until <= one.from) return other;
  return {
    from: other.from < one.from ? other.from : one.from,
    until: other.until > one.until ? other.until : one.until,
  };
}

/**
 * The window widened by as few days as it takes to hold one of the chosen rows (1 by row). The window itself when it
 * already meets one, or when none of them has a known day.
 */
export function windowToHold(bounds: BoundsColumns, window: DayWindow, chosen: Uint8Array): DayWindow {
  const states = windowStates(bounds, window);
  let best: DayWindow | null = null;
  for (let row = 0; row < chosen.length; row++) {
    if (chosen[row] === 0) continue;
    if (states[row] !== 0) return window;
    const span = knownSpan(bounds, row);
    if (!span) continue;
    const wider = union(window, span);
    if (best === null || wider.until - wider.from < best.until - best.from) best = wider;
  }
  return best ?? window;
}
