import type { DayWindow } from '../model/dateBounds.ts';
import { addDays, calendarOf, type Day, dayOf } from '../model/day.ts';

/** The width of a histogram's bars. */
export const TIME_STEPS = ['year', 'month', 'day'] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

/** Consecutive spans: bin i begins on `starts[i]` and ends before `starts[i + 1]`; the last start closes the last bin. */
export interface TimeBins {
  readonly step: TimeStep;
  readonly starts: readonly Day[];
}

const MONTHS_AT_MOST = 84;
const DAYS_AT_MOST = 62;
const MONTH_DAYS = 30.5;

/**
 * The finest step that keeps the bars wide enough to tell apart: days up to two months, months up to seven years, or
 * fewer where only `barsAtMost` have room. A month or less is shown by days in any room: there is no finer bar to open.
 */
export function stepFor(span: DayWindow, barsAtMost = Number.POSITIVE_INFINITY): TimeStep {
  const days = span.until - span.from;
  if (days <= 31 || days <= Math.min(DAYS_AT_MOST, barsAtMost)) return 'day';
  const months = Math.round(days / MONTH_DAYS);
  return days <= MONTHS_AT_MOST * MONTH_DAYS && months <= barsAtMost ? 'month' : 'year';
}

function floorTo(day: Day, step: TimeStep): Day {
  const { year, month } = calendarOf(day);
  if (step === 'day') return day;
  return dayOf(year, step === 'year' ? 1 : month, 1) ?? day;
}

function nextStart(day: Day, step: TimeStep): Day {
  if (step === 'day') return addDays(day, 1);
  const { year, month } = calendarOf(day);
  const next =
    step === 'year' ? dayOf(year + 1, 1, 1) : dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return next ?? addDays(day, 366);
}

/** Bins of one step that cover the span, whole years or months at both ends. At least one. */
export function binsOf(span: DayWindow, step: TimeStep = stepFor(span)): TimeBins {
  const starts = [floorTo(span.from, step)];
  let last = starts[0] ?? span.from;
  do {
    last = nextStart(last, step);
    starts.push(last);
  } while (last < span.until);
  return { step, starts };
}

/** Row of the bin that holds the day, or -1 outside all. */
export function binAt({ starts }: TimeBins, day: Day): number {
  let low = 0;
  let high = starts.length - 1;
  if (day < (starts[0] ?? day) || day >= (starts[high] ?? day)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? day) <= day) low = middle;
    else high = middle;
  }
  return low;
}

/** The span of a bin. */
export function spanOfBin({ starts }: TimeBins, bin: number): DayWindow {
  const from = starts[bin];
  const until = starts[bin + 1];
  if (from === undefined || until === undefined)
    throw new RangeError(`there is no bin ${bin} among ${starts.length - 1}`);
  return { from, until };
}
