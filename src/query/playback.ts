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

/** Windows to begin from when the reader's own cannot move on, the better first. */
function beginnings(mode: PlayMode, window: DayWindow, { first, last }: Extent): readonly DayWindow[] {
  if (mode === 'grow') return [oneDay(window.from), oneDay(first)];
  if (mode === 'from-end') return [oneDay(addDays(window.until, -1)), oneDay(last)];
  const all = last - first + 1;
  const length = window.until - window.from;
  const days = length < all ? length : Math.ceil(all / 10);
  return [{ from: first, until: addDays(first, days) }];
}

/**
 * Where playing begins: the window itself when it can move on, else the beginning of the mode: one day at the end that
 * stays (or at the dataset's), or for `slide` the window at the dataset's beginning – a tenth of the dataset when the
 * window is all of it. A window whose ends are crossed counts as its first day.
 */
export function playStart(
  mode: PlayMode,
  window: DayWindow,
  extent: Extent,
  stops: readonly Day[],
): DayWindow {
  const kept = window.until > window.from ? window : oneDay(window.from);
  const choices = [kept, ...beginnings(mode, kept, extent)];
  return choices.find((choice) => playStep(mode, choice, extent, stops) !== null) ?? kept;
}
