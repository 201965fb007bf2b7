import { i18n } from '../../i18n/i18n.ts';
import type { DayWindow } from '../../model/dateBounds.ts';
import { calendarOf } from '../../model/day.ts';
import { spokenWindowName, spokenYear } from '../spokenDate.ts';

/** 1 or 2 for the half of a year that a window is, else null. */
function halfOfYear({ from, until }: DayWindow): 1 | 2 | null {
  const [start, next] = [calendarOf(from), calendarOf(until)];
  if (start.date !== 1 || next.date !== 1) return null;
  const months = next.year * 12 + next.month - (start.year * 12 + start.month);
  if (months !== 6) return null;
  if (start.month === 1) return 1;
  return start.month === 7 ? 2 : null;
}

/** A window as a name: "2024", "Feb 2024", "the first half of 2024", "28 Feb 2024 – 14 Jul 2025"; an empty one says so. */
export function windowName(window: DayWindow): string {
  if (window.until <= window.from) return i18n._('an empty span of dates');
  const half = halfOfYear(window);
  if (half === null) return spokenWindowName(window);
  const year = spokenYear(window.from);
  return half === 1
    ? i18n._('the first half of {year}', { year })
    : i18n._('the second half of {year}', { year });
}
