import { i18n } from '../../i18n/i18n.ts';
import { calendarOf, type Day } from '../../model/day.ts';
import { spokenDay, spokenMonth, spokenMonthName } from '../../query/spokenDate.ts';
import type { TimeBins, TimeStep } from '../../query/timeBins.ts';

/** A label under the bars, centred on `xPx`. */
export interface AxisLabel {
  readonly xPx: number;
  readonly text: string;
  /** Begins something larger: a year among months, a month among days. */
  readonly strong: boolean;
}

const CHARACTER_PX = 6.5;
const GAP_PX = 10;
const RANKS = [0, 1, 2, 3];

interface Wish {
  readonly text: string;
  /** 0 to 3; 0 is placed first. */
  readonly rank: number;
}

function rankOf(number: number, ...steps: readonly number[]): number {
  const found = steps.findIndex((step) => number % step === 0);
  return found < 0 ? steps.length + 1 : found + 1;
}

/** "Feb": as short as an axis wants it. */
function monthName(day: Day): string {
  return spokenMonthName(day).slice(0, 3);
}

/** About how wide a text is; Chinese characters are twice as wide as others. */
function widthOf(text: string): number {
  return (text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)) * CHARACTER_PX;
}

function wishOf(day: Day, step: TimeStep, isFirst: boolean): Wish {
  const { year, month, date } = calendarOf(day);
  if (step === 'year') return { text: String(year), rank: rankOf(year, 10, 5) };
  if (step === 'month') {
    if (isFirst) return { text: month === 1 ? String(year) : spokenMonth(day), rank: 0 };
    return month === 1
      ? { text: String(year), rank: 0 }
      : { text: monthName(day), rank: rankOf(month - 1, 6, 3) };
  }
  if (isFirst) return { text: spokenDay(day), rank: 0 };
  return date === 1
    ? { text: i18n._('1 {month}', { month: monthName(day) }), rank: 0 }
    : { text: String(date), rank: rankOf(date, 10, 5) };
}

interface Place {
  readonly xPx: number;
  readonly halfPx: number;
}

function isApart(one: Place, other: Place): boolean {
  return Math.abs(one.xPx - other.xPx) >= one.halfPx + other.halfPx + GAP_PX;
}

/** As many labels as fit side by side, the larger units first and finer ones only where most of them do. The first bin says its year. */
export function axisLabels(
  { starts, step }: TimeBins,
  xOf: (day: number) => number,
  plotPx: number,
): readonly AxisLabel[] {
  const wishes = starts.slice(0, -1).map((day, bin) => {
    const { text, rank } = wishOf(day, step, bin === 0);
    const halfPx = widthOf(text) / 2;
    const middlePx = (xOf(day) + xOf(starts[bin + 1] ?? day)) / 2;
    return { text, rank, halfPx, xPx: Math.max(halfPx, Math.min(plotPx - halfPx, middlePx)) };
  });
  const placed: typeof wishes = [];
  for (const rank of RANKS) {
    const ofRank = wishes.filter((wish) => wish.rank === rank);
    const fitting: typeof wishes = [];
    for (const wish of ofRank) {
      if ([...placed, ...fitting].every((other) => isApart(wish, other))) fitting.push(wish);
    }
    // A few stragglers of a fine rank would look like a pattern that is not there.
    if (rank === 0 || fitting.length * 2 >= ofRank.length) placed.push(...fitting);
  }
  return placed
    .toSorted((one, other) => one.xPx - other.xPx)
    .map(({ xPx, text, rank }) => ({ xPx, text, strong: rank === 0 }));
}
