import type { DayWindow } from '../model/dateBounds.ts';
import type { Extent } from '../model/dateToken.ts';
import { addDays, type Day } from '../model/day.ts';
import { nextStop } from './dateStops.ts';

/** What moves when dates play: the end, the whole window, or the beginning backwards from the end. */
export const PLAY_MODES = ['grow', 'slide', 'from-end'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

/** Where playing begins: the window itself when it can move on, else the mode's beginning. */
export function playStart(mode: PlayMode, window: DayWindow, { first, last }: Extent): DayWindow {
  const length = Math.max(1, window.until - window.from);
  if (mode === 'from-end') return window.from > first ? window : { from: last, until: addDays(last, 1) };
  if (window.until <= last) return window;
  const from = mode === 'slide' ? first : window.from;
  return { from, until: addDays(from, mode === 'slide' ? Math.min(length, last - first + 1) : 1) };
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
  const until = addDays(end, 1);
  return mode === 'grow'
    ? { from: window.from, until }
    : { from: addDays(until, window.from - window.until), until };
}
