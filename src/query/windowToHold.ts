import { type DayWindow, WindowState } from '../model/dateBounds.ts';
import { addDays, type Day, isBounded } from '../model/day.ts';
import type { BoundsColumns } from '../model/graph.ts';
import type { FilterSettings } from './filter.ts';
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

/** The window widened by a row's known days; null when that does not help: no known days, or never certain as asked. */
function widened(
  bounds: BoundsColumns,
  window: DayWindow,
  row: number,
  { certainty }: DateChoices,
): DayWindow | null {
  const span = knownSpan(bounds, row);
  if (!span) return null;
  const wider = union(window, span);
  if (certainty === 'possible') return wider;
  return bounds.latestStart[row]! < wider.until && bounds.earliestEnd[row]! >= wider.from ? wider : null;
}

type DateChoices = Pick<FilterSettings, 'certainty' | 'undated'>;

/**
 * The window widened by as few days as it takes to hold one of the chosen rows (1 by row) with all its known days.
 * The window itself when it shows one already under the choices, or when widening shows none.
 */
export function windowToHold(
  bounds: BoundsColumns,
  window: DayWindow,
  chosen: Uint8Array,
  choices: DateChoices,
): DayWindow {
  const shown = [false, choices.certainty === 'possible', true, choices.undated];
  const states = windowStates(bounds, window);
  let best: DayWindow | null = null;
  for (let row = 0; row < chosen.length; row++) {
    if (chosen[row] === 0) continue;
    const state = states[row]!;
    if (shown[state] === true) return window;
    const wider = state === WindowState.undated ? null : widened(bounds, window, row, choices);
    if (wider && (best === null || wider.until - wider.from < best.until - best.from)) best = wider;
  }
  return best ?? window;
}
