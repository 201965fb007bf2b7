declare const dayBrand: unique symbol;

/** A calendar day as whole days since 1970-01-01 (proleptic Gregorian, no time zone). */
export type Day = number & { readonly [dayBrand]: 'Day' };

const MS_PER_DAY = 86_400_000;

/** Earlier than every day that can be written; stands for an open or unknown beginning. */
export const DAY_MIN = -10_000_000 as Day;

/** Later than every day that can be written; stands for an open or unknown end. */
export const DAY_MAX = 10_000_000 as Day;

/** True for a real calendar day, false for the two open ends. */
export function isBounded(day: Day): boolean {
  return day > DAY_MIN && day < DAY_MAX;
}

/** The day of a calendar date, or null when there is no such date (month 13, 30 February). Years 0–9999. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null;
  const time = new Date(0).setUTCFullYear(year, month - 1, date);
  const made = new Date(time);
  const same =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return same ? ((time / MS_PER_DAY) as Day) : null;
}

/** Year, month (1–12) and date (1–31) of a bounded day. */
export function calendarOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const made = new Date(day * MS_PER_DAY);
  return { year: made.getUTCFullYear(), month: made.getUTCMonth() + 1, date: made.getUTCDate() };
}

/** The day that a strict YYYY-MM-DD names, or null. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** YYYY-MM-DD of a bounded day; `..` for an open end, as EDTF writes it. */
export function formatDay(day: Day): string {
  return isBounded(day) ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : '..';
}

/** The day `days` later (negative: earlier); open ends stay open. */
export function addDays(day: Day, days: number): Day {
  return isBounded(day) ? ((day + days) as Day) : day;
}

/** The number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
