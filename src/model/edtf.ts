import type { DateBounds } from './dateBounds.ts';
import { addDays, DAY_MAX, DAY_MIN, type Day, dayOf, daysInMonth } from './day.ts';

/** One EDTF date: `month` and `date` are missing at lower precision. */
export interface EdtfDate {
  readonly year: number;
  readonly month?: number;
  readonly date?: number;
  /** `~` or `%`: near this date. Read as one unit of its precision either way. */
  readonly approximate: boolean;
  /** `?` or `%`: may be wrong. Never certain in any window. */
  readonly uncertain: boolean;
}

/** An end of an interval or set: a date, `open` (`..`: goes on, or no bound), or `unknown` (nothing written). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** What a supported EDTF string says. `oneOf` is exactly one day of a range; `interval` is all of it. */
export type Edtf =
  | { readonly type: 'date'; readonly date: EdtfDate }
  | { readonly type: 'interval' | 'oneOf'; readonly start: EdtfEnd; readonly end: EdtfEnd };

const DATE_PATTERN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;

function parseDate(text: string): EdtfDate | null {
  const match = DATE_PATTERN.exec(text);
  if (!match) return null;
  const [, year, month, date, qualifier] = match;
  if (dayOf(Number(year), Number(month ?? '1'), Number(date ?? '1')) === null) return null;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(date === undefined ? {} : { date: Number(date) }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseRange(type: 'interval' | 'oneOf', startText: string, endText: string): Edtf | null {
  const start = parseEnd(startText);
  const end = parseEnd(endText);
  if (start === null || end === null) return null;
  if (typeof start === 'string' && typeof end === 'string') return null;
  if (typeof start === 'object' && typeof end === 'object' && firstDay(start) > lastDay(end)) return null;
  return { type, start, end };
}

/**
 * Reads EDTF (ISO 8601-2) level 0 and 1 dates and intervals with years 0000–9999, and one-of ranges of level 2
 * (`[a..b]`, `[a..]`, `[..b]`). Null for everything else; seasons, unspecified digits and lists are not used here.
 */
export function parseEdtf(text: string): Edtf | null {
  const oneOf = /^\[([^.]*)\.\.([^.]*)\]$/.exec(text);
  if (oneOf) return parseRange('oneOf', oneOf[1] || '..', oneOf[2] || '..');
  const slash = text.indexOf('/');
  if (slash >= 0) return parseRange('interval', text.slice(0, slash), text.slice(slash + 1));
  const date = parseDate(text);
  return date && { type: 'date', date };
}

function firstDay({ year, month, date }: EdtfDate): Day {
  return dayOf(year, month ?? 1, date ?? 1) ?? DAY_MIN;
}

function lastDay({ year, month, date }: EdtfDate): Day {
  const lastMonth = month ?? 12;
  return dayOf(year, lastMonth, date ?? daysInMonth(year, lastMonth)) ?? DAY_MAX;
}

/** Days in one unit of the date's precision, which is how far `~` is read to reach. */
function unitDays({ year, month, date }: EdtfDate): number {
  if (date !== undefined) return 1;
  return month === undefined ? 366 : daysInMonth(year, month);
}

interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly certain: boolean;
}

function spanOf(date: EdtfDate): Span {
  const slack = date.approximate ? unitDays(date) : 0;
  return {
    first: addDays(firstDay(date), -slack),
    last: addDays(lastDay(date), slack),
    certain: !date.uncertain,
  };
}

/** The four days of an EDTF value; an uncertain end can be anywhere, so it alone never makes an item certain. */
export function boundsOfEdtf(value: Edtf): DateBounds {
  if (value.type === 'date') {
    const { first, last, certain } = spanOf(value.date);
    return {
      earliestStart: first,
      latestStart: certain ? last : DAY_MAX,
      earliestEnd: certain ? first : DAY_MIN,
      latestEnd: last,
    };
  }
  const start = typeof value.start === 'object' ? spanOf(value.start) : null;
  const end = typeof value.end === 'object' ? spanOf(value.end) : null;
  return value.type === 'oneOf' ? oneOfBounds(start, end) : intervalBounds(value, start, end);
}

function oneOfBounds(start: Span | null, end: Span | null): DateBounds {
  const first = start?.first ?? DAY_MIN;
  const last = end?.last ?? DAY_MAX;
  const certain = start?.certain !== false && end?.certain !== false;
  return {
    earliestStart: first,
    latestStart: certain ? last : DAY_MAX,
    earliestEnd: certain ? first : DAY_MIN,
    latestEnd: last,
  };
}

/** It begins no later than it ends: a certain end bounds the other one too. */
function intervalBounds(
  value: Edtf & { type: 'interval' | 'oneOf' },
  start: Span | null,
  end: Span | null,
): DateBounds {
  const startCertain = start?.certain ? start : null;
  const endCertain = end?.certain ? end : null;
  const latestStart = Math.min(startCertain?.last ?? DAY_MAX, endCertain?.last ?? DAY_MAX) as Day;
  const earliestEnd = Math.max(endCertain?.first ?? DAY_MIN, startCertain?.first ?? DAY_MIN) as Day;
  return {
    earliestStart: start?.first ?? DAY_MIN,
    latestStart: value.start === 'open' ? DAY_MIN : latestStart,
    earliestEnd: value.end === 'open' ? DAY_MAX : earliestEnd,
    latestEnd: end?.last ?? DAY_MAX,
  };
}
