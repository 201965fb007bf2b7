import type { DayWindow } from '../model/dateBounds.ts';
import type { Extent } from '../model/dateToken.ts';
import { addDays, type Day } from '../model/day.ts';

/** The two handles of a window. */
export type WindowEnd = 'start' | 'end';

/** The day that a handle stands on: the first or last day, both in the window. */
export function dayOfEnd(window: DayWindow, end: WindowEnd): Day {
  return end === 'start' ? window.from : addDays(window.until, -1);
}

function clamp(day: number, first: number, last: number): Day {
  return Math.max(first, Math.min(last, day)) as Day;
}

/** How far handles can go: the dataset's days, or the window's own where it reaches beyond. */
export function reachOf(window: DayWindow, { first, last }: Extent): Extent {
  const days = [window.from, dayOfEnd(window, 'end')];
  return { first: Math.min(first, ...days) as Day, last: Math.max(last, ...days) as Day };
}

/** The window with one handle on another day, kept inside the reach and on its side of the other handle; they may meet. */
export function moveEnd(window: DayWindow, end: WindowEnd, day: number, reach: Extent): DayWindow {
  if (end === 'start') return { ...window, from: clamp(day, reach.first, dayOfEnd(window, 'end')) };
  return { ...window, until: addDays(clamp(day, window.from, reach.last), 1) };
}

/** The window moved as a whole, as far as the reach allows; its length stays. */
export function shiftWindow(window: DayWindow, days: number, reach: Extent): DayWindow {
  const shift = clamp(days, reach.first - window.from, reach.last - dayOfEnd(window, 'end'));
  return { from: addDays(window.from, shift), until: addDays(window.until, shift) };
}
