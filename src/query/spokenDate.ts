import { shownTag } from '../i18n/language.ts';
import type { DayWindow } from '../model/dateBounds.ts';
import { addDays, calendarOf, DAY_MIN, type Day, isBounded } from '../model/day.ts';
import { boundsOfEdtf, type EdtfDate, type EdtfEnd, parseEdtf } from '../model/edtf.ts';

const STYLES = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  full: { dateStyle: 'full', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: keyof typeof STYLES, day: Day): string {
  const tag = shownTag();
  const key = `${tag} ${style}`;
  const known = formats.get(key);
  const made = known ?? new Intl.DateTimeFormat(tag, STYLES[style]);
  if (!known) formats.set(key, made);
  return made.format(new Date(day * 86_400_000));
}

/** "28 Feb 2024"; an open end says so. */
export function spokenDay(day: Day): string {
  if (isBounded(day)) return format('day', day);
  return day <= DAY_MIN ? 'any time before' : 'any time after';
}

/** "Wednesday 28 February 2024", for what a slider says aloud. The day must be bounded. */
export function spokenDayInFull(day: Day): string {
  return format('full', day).replace(',', '');
}

/** "Feb 2024" of the month that holds a bounded day. */
export function spokenMonth(day: Day): string {
  return format('month', day);
}

/** A window in words: "on 15 Jan 2025", "in Feb 2024", "in 2024", else "28 Feb 2024 – 14 Jul 2025". It must not be empty. */
export function spokenWindow({ from, until }: DayWindow): string {
  const last = addDays(until, -1);
  if (from === last) return `on ${spokenDay(from)}`;
  const [start, next] = [calendarOf(from), calendarOf(until)];
  if (start.date === 1 && next.date === 1) {
    if (start.month === 1 && next.month === 1 && next.year === start.year + 1) return `in ${start.year}`;
    if (next.year * 12 + next.month === start.year * 12 + start.month + 1) return `in ${spokenMonth(from)}`;
  }
  return `${spokenDay(from)} – ${spokenDay(last)}`;
}

function spokenPlain(date: EdtfDate): string {
  const first = boundsOfEdtf({
    type: 'date',
    date: { ...date, approximate: false, uncertain: false },
  }).earliestStart;
  if (date.month === undefined) return String(date.year);
  return format(date.date === undefined ? 'month' : 'day', first);
}

function spokenEnd(end: EdtfEnd): string {
  if (typeof end === 'string') return end === 'open' ? 'now' : 'unknown';
  const plain = spokenPlain(end);
  const near = end.approximate ? `about ${plain}` : plain;
  return end.uncertain ? `perhaps ${near}` : near;
}

function isPlainDay({ date, approximate, uncertain }: EdtfDate): boolean {
  return date !== undefined && !approximate && !uncertain;
}

function spokenInterval(start: EdtfEnd, end: EdtfEnd): string {
  if (end === 'open') return `since ${spokenEnd(start)}`;
  if (end === 'unknown') return `from ${spokenEnd(start)}, end unknown`;
  if (typeof start === 'string') return `until ${spokenEnd(end)}`;
  const sameMonth = start.year === end.year && start.month === end.month;
  if (sameMonth && isPlainDay(start) && isPlainDay(end)) {
    return start.date === end.date ? spokenEnd(end) : `${start.date}–${spokenEnd(end)}`;
  }
  return `${spokenEnd(start)} – ${spokenEnd(end)}`;
}

function spokenOneOf(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof end === 'string') return `not before ${spokenEnd(start)}`;
  if (typeof start === 'string') return `not after ${spokenEnd(end)}`;
  return `one day in ${spokenInterval(start, end)}`;
}

/** An EDTF date in words: "26–27 Feb 2024", "about 14 Jul 2025", "not before 13 Jul 2025"; "undated" without one. */
export function spokenEdtf(text: string | undefined): string {
  const parsed = text === undefined ? null : parseEdtf(text);
  if (!parsed) return text === undefined ? 'undated' : text;
  if (parsed.type === 'date') return spokenEnd(parsed.date);
  return parsed.type === 'oneOf'
    ? spokenOneOf(parsed.start, parsed.end)
    : spokenInterval(parsed.start, parsed.end);
}
