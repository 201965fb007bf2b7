import type { DayWindow } from '../../model/dateBounds.ts';
import { addDays, calendarOf, type Day, dayOf } from '../../model/day.ts';

/** How many weeks either side of an event are compared: half a year. */
export const WEEKS_AROUND = 26;

/** Two windows to compare, A before B. */
export interface WindowPair {
  readonly a: DayWindow;
  readonly b: DayWindow;
}

/** Months since year 0 of a day that begins one, else null. */
function monthBegunOn(day: Day): number | null {
  const { year, month, date } = calendarOf(day);
  return date === 1 ? year * 12 + month - 1 : null;
}

/** The first day of a month counted from year 0; null outside the calendar. */
function firstDayOfMonth(months: number): Day | null {
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** A window's whole months: the first one and how many; null when it does not consist of months. */
function monthsOf({ from, until }: DayWindow): { readonly first: number; readonly count: number } | null {
  const [first, next] = [monthBegunOn(from), monthBegunOn(until)];
  return first === null || next === null || next <= first ? null : { first, count: next - first };
}

const isEmpty = ({ from, until }: DayWindow) => until <= from;

/** The window divided in two, at a month's beginning where that makes equal halves; null when it has less than two days. */
export function halvesOf(window: DayWindow): WindowPair | null {
  const days = window.until - window.from;
  if (days < 2) return null;
  const months = monthsOf(window);
  const month = months && months.count % 2 === 0 ? firstDayOfMonth(months.first + months.count / 2) : null;
  const middle = month ?? addDays(window.from, Math.ceil(days / 2));
  return { a: { from: window.from, until: middle }, b: { from: middle, until: window.until } };
}

/** The end of a window moved away by its own length: whole months where it consists of months. Null outside the calendar. */
function reflected(window: DayWindow, way: -1 | 1): Day | null {
  const end = way === 1 ? window.until : window.from;
  const months = monthsOf(window);
  if (!months) return addDays(end, way * (window.until - window.from));
  return firstDayOfMonth(way === 1 ? months.first + 2 * months.count : months.first - months.count);
}

/** The window before, of the same length, and the window itself; null for an empty one. */
export function previousAndWindow(window: DayWindow): WindowPair | null {
  const from = isEmpty(window) ? null : reflected(window, -1);
  return from === null ? null : { a: { from, until: window.from }, b: window };
}

/** The window itself and the one after it, of the same length; null for an empty one. */
export function windowAndNext(window: DayWindow): WindowPair | null {
  const until = isEmpty(window) ? null : reflected(window, 1);
  return until === null ? null : { a: window, b: { from: window.until, until } };
}

/** As many days before a day as from it on; the day itself belongs to what comes after. */
export function aroundDay(day: Day, days: number): WindowPair {
  return { a: { from: addDays(day, -days), until: day }, b: { from: day, until: addDays(day, days) } };
}

/** A calendar year as a window; null outside the calendar. */
export function yearWindow(year: number): DayWindow | null {
  const [from, until] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
  return from === null || until === null ? null : { from, until };
}
