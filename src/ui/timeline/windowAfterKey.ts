import type { DayWindow } from '../../model/dateBounds.ts';
import type { Extent } from '../../model/dateToken.ts';
import type { Day } from '../../model/day.ts';
import { nextStop } from '../../query/dateStops.ts';
import { dayOfEnd, moveEnd, shiftWindow, type WindowEnd } from '../../query/moveWindow.ts';

/** What keys on a handle go by. */
export interface KeyRoom {
  /** Days with data, rising. */
  readonly stops: readonly Day[];
  readonly reach: Extent;
  /** Days that a Page key moves: a tenth of what is shown. */
  readonly pageDays: number;
}

/** The day that a key leads to from a day, or null when the key does nothing here. */
function dayAfterKey(key: string, day: Day, { stops, reach, pageDays }: KeyRoom): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return nextStop(stops, day, -1) ?? day;
    case 'ArrowRight':
    case 'ArrowUp':
      return nextStop(stops, day, 1) ?? day;
    case 'PageDown':
      return day - pageDays;
    case 'PageUp':
      return day + pageDays;
    case 'Home':
      return reach.first;
    case 'End':
      return reach.last;
    default:
      return null;
  }
}

/** The window after a key on one of its handles, with Shift as a whole; null when the key does nothing here. */
export function windowAfterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  window: DayWindow,
  end: WindowEnd,
  room: KeyRoom,
): DayWindow | null {
  const before = dayOfEnd(window, end);
  const day = dayAfterKey(key, before, room);
  if (day === null) return null;
  return shiftKey ? shiftWindow(window, day - before, room.reach) : moveEnd(window, end, day, room.reach);
}
