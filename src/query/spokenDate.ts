import { i18n } from '../i18n/i18n.ts';
import { shownLanguage, shownTag } from '../i18n/language.ts';
import type { DayWindow } from '../model/dateBounds.ts';
import { addDays, calendarOf, DAY_MIN, type Day, isBounded } from '../model/day.ts';
import { boundsOfEdtf, type EdtfDate, type EdtfEnd, parseEdtf } from '../model/edtf.ts';

const STYLES = {
  date: { day: 'numeric', timeZone: 'UTC' },
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  name: { month: 'short', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
  full: { dateStyle: 'full', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: keyof typeof STYLES, day: Day): string {
  const tag = shownTag();
  const key = `${tag} ${style}`;
  const known = formats.get(key);
  const made = known ?? new Intl.DateTimeFormat(tag, STYLES[style]);
  if (!known) formats.set(key, made);
  const text = made.format(new Date(day * 86_400_000));
  // Russian sets "г." (year) behind, whose point would stand before that of a sentence, or in place of it.
  return shownLanguage() === 'ru' ? text.replace(/\sг\.$/u, '') : text;
}

/** "28 Feb 2024"; an open end says so. */
export function spokenDay(day: Day): string {
  if (isBounded(day)) return format('day', day);
  return day <= DAY_MIN ? i18n._('any time before') : i18n._('any time after');
}

/** "Wednesday 28 February 2024", for what a slider says aloud. The day must be bounded. */
export function spokenDayInFull(day: Day): string {
  const full = format('full', day);
  return shownLanguage() === 'en' ? full.replace(',', '') : full;
}

/** "Feb 2024" of the month that holds a bounded day. */
export function spokenMonth(day: Day): string {
  return format('month', day);
}

/** "Feb" of the month that holds a bounded day. */
export function spokenMonthName(day: Day): string {
  return format('name', day);
}

/** "2024" of the year that holds a bounded day. */
export function spokenYear(day: Day): string {
  return format('year', day);
}

type WindowForm = 'day' | 'month' | 'year' | 'span';

function formOf({ from, until }: DayWindow): WindowForm {
  if (from === addDays(until, -1)) return 'day';
  const [start, next] = [calendarOf(from), calendarOf(until)];
  if (start.date !== 1 || next.date !== 1) return 'span';
  if (start.month === 1 && next.month === 1 && next.year === start.year + 1) return 'year';
  return next.year * 12 + next.month === start.year * 12 + start.month + 1 ? 'month' : 'span';
}

function spokenSpan(start: string, end: string): string {
  return i18n._('{start} – {end}', { start, end });
}

/** A window as a name: "15 Jan 2025", "Feb 2024", "2024", else "28 Feb 2024 – 14 Jul 2025". It must not be empty. */
export function spokenWindowName(window: DayWindow): string {
  const form = formOf(window);
  if (form === 'span') return spokenSpan(spokenDay(window.from), spokenDay(addDays(window.until, -1)));
  return form === 'day' ? spokenDay(window.from) : format(form, window.from);
}

/** A window in words: "on 15 Jan 2025", "in Feb 2024", "in 2024", else "28 Feb 2024 – 14 Jul 2025". It must not be empty. */
export function spokenWindow(window: DayWindow): string {
  const form = formOf(window);
  const name = spokenWindowName(window);
  if (form === 'day') return i18n._('on {day}', { day: name });
  if (form === 'month') return i18n._('in {month}', { month: name });
  return form === 'year' ? i18n._('in {year}', { year: name }) : name;
}

/** Within which dates something is: like `spokenWindow`, but "in 28 Feb 2024 – 14 Jul 2025". */
export function spokenWithin(window: DayWindow): string {
  const spoken = spokenWindow(window);
  return formOf(window) === 'span' ? i18n._('in {dates}', { dates: spoken }) : spoken;
}

function firstOf(date: EdtfDate): Day {
  return boundsOfEdtf({ type: 'date', date: { ...date, approximate: false, uncertain: false } })
    .earliestStart;
}

function spokenPlain(date: EdtfDate): string {
  if (date.month === undefined) return format('year', firstOf(date));
  return format(date.date === undefined ? 'month' : 'day', firstOf(date));
}

function spokenEnd(end: EdtfEnd): string {
  if (typeof end === 'string') return end === 'open' ? i18n._('now') : i18n._('unknown');
  const date = spokenPlain(end);
  if (end.approximate && end.uncertain) return i18n._('perhaps about {date}', { date });
  if (end.approximate) return i18n._('about {date}', { date });
  return end.uncertain ? i18n._('perhaps {date}', { date }) : date;
}

function isPlainDay({ date, approximate, uncertain }: EdtfDate): boolean {
  return date !== undefined && !approximate && !uncertain;
}

/** Days of one month, which stands once: where the language has it with them. */
function spokenDays(start: EdtfDate, end: EdtfDate): string {
  const yearFirst = shownLanguage() === 'zh';
  const first = yearFirst ? spokenEnd(start) : format('date', firstOf(start));
  const last = yearFirst ? format('date', firstOf(end)) : spokenEnd(end);
  return i18n._('{first}–{last}', { first, last });
}

function spokenInterval(start: EdtfEnd, end: EdtfEnd): string {
  if (end === 'open') return i18n._('since {date}', { date: spokenEnd(start) });
  if (end === 'unknown') return i18n._('from {date}, end unknown', { date: spokenEnd(start) });
  if (typeof start === 'string') return i18n._('until {date}', { date: spokenEnd(end) });
  const sameMonth = start.year === end.year && start.month === end.month;
  if (sameMonth && isPlainDay(start) && isPlainDay(end)) {
    return start.date === end.date ? spokenEnd(end) : spokenDays(start, end);
  }
  return spokenSpan(spokenEnd(start), spokenEnd(end));
}

function spokenOneOf(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof end === 'string') return i18n._('not before {date}', { date: spokenEnd(start) });
  if (typeof start === 'string') return i18n._('not after {date}', { date: spokenEnd(end) });
  return i18n._('one day in {dates}', { dates: spokenInterval(start, end) });
}

/** An EDTF date in words: "26–27 Feb 2024", "about 14 Jul 2025", "not before 13 Jul 2025"; "undated" without one. */
export function spokenEdtf(text: string | undefined): string {
  const parsed = text === undefined ? null : parseEdtf(text);
  if (!parsed) return text === undefined ? i18n._('undated') : text;
  if (parsed.type === 'date') return spokenEnd(parsed.date);
  return parsed.type === 'oneOf'
    ? spokenOneOf(parsed.start, parsed.end)
    : spokenInterval(parsed.start, parsed.end);
}
