import type { DayWindow } from '../model/dateBounds.ts';
import type { Extent } from '../model/dateToken.ts';
import { addDays, type Day } from '../model/day.ts';
import { nextStop } from './dateStops.ts';

/** What moves when dates play: the end, the whole window, or the beginning backwards from the end. */
export const PLAY_MODES = ['grow', 'slide', 'from-end'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

const STEP_AT_MOST_MS = 800;
const PLAY_AT_MOST_MS = 30_000;

/** Milliseconds from one step to the next: 0.8 s at speed 1, less where that would play longer than half a minute. */
export function playIntervalMs(stops: number, speed: number): number {
  return Math.min(STEP_AT_MOST_MS, PLAY_AT_MOST_MS / Math.max(1, stops)) / speed;
}

function slideTo(window: DayWindow, last: Day): DayWindow {
  const until = addDays(last, 1);
  return { from: addDays(until, window.from - window.until), until };
}

/** The next window, one day with data further; null when the end of the dataset is reached. */
export function playStep(
  mode: PlayMode,
  window: DayWindow,
  { first, last }: Extent,
  stops: readonly Day[],
): DayWindow | null {
  if (mode === 'from-end') {
    const from = nextStop(stops, window.from, -1);
    return from === null || from < first ? null : { from, until: window.until };
  }
  const end = nextStop(stops, addDays(window.until, -1), 1);
  if (end === null || end > last) return null;
  return mode === 'grow' ? { from: window.from, until: addDays(end, 1) } : slideTo(window, end);
}

/** The window before, one day with data back; null when nothing would be left or the beginning is reached. */
export function playStepBack(
  mode: PlayMode,
  window: DayWindow,
  { first }: Extent,
  stops: readonly Day[],
): DayWindow | null {
  if (mode === 'from-end') {
    const from = nextStop(stops, window.from, 1);
    return from === null || from >= window.until ? null : { from, until: window.until };
  }
  const end = nextStop(stops, addDays(window.until, -1), -1);
  if (end === null || end < (mode === 'grow' ? window.from : first)) return null;
  return mode === 'grow' ? { from: window.from, until: addDays(end, 1) } : slideTo(window, end);
}

function oneDay(day: Day): DayWindow {
  return { from: day, until: addDays(day, 1) };
}

function grown({ from, until }: DayWindow, stops: readonly Day[]): readonly DayWindow[] {
  const ends = stops.filter((day) => day > from && day < until - 1);
  return [from, ...ends].map((end) => ({ from, until: addDays(end, 1) })).concat({ from, until });
}

function revealed({ from, until }: DayWindow, stops: readonly Day[]): readonly DayWindow[] {
  const beginnings = stops.filter((day) => day > from && day < until - 1).toReversed();
  return [addDays(until, -1), ...beginnings, from].map((beginning) => ({ from: beginning, until }));
}

function slid(window: DayWindow, { first, last }: Extent, stops: readonly Day[]): readonly DayWindow[] {
  const ends = stops.filter((day) => day >= window.until && day <= last);
  if (ends.length > 0) return [window, ...ends.map((end) => slideTo(window, end))];
  const all = last - first + 1;
  const length = window.until - window.from;
  const begin = { from: first, until: addDays(first, length < all ? length : Math.ceil(all / 10)) };
  return [
    begin,
    ...stops.filter((day) => day >= begin.until && day <= last).map((end) => slideTo(begin, end)),
  ];
}

/**
 * All that playing shows, in order. `grow` goes through the window from its first day to its last and `from-end`
 * backwards, both end with exactly the window; a window of one day goes on to the dataset's end or beginning. `slide`
 * moves on to the end of the data; there it begins again at the beginning, as a tenth of the dataset when the window is
 * all of it. A window whose ends are crossed counts as its first day.
 */
export function playWindows(
  mode: PlayMode,
  window: DayWindow,
  extent: Extent,
  stops: readonly Day[],
): readonly DayWindow[] {
  const { from, until } = window.until > window.from ? window : oneDay(window.from);
  if (mode === 'slide') return slid({ from, until }, extent, stops);
  const single = until - from === 1;
  if (mode === 'grow') {
    const end = addDays(extent.last, 1);
    return from + 1 < (single ? end : until)
      ? grown({ from, until: single ? end : until }, stops)
      : [{ from, until }];
  }
  const beginning = single && extent.first < from ? extent.first : from;
  return beginning + 1 < until ? revealed({ from: beginning, until }, stops) : [{ from, until }];
}
