import { TIE_CLASSES } from '../../model/codes.ts';
import { calendarOf, type Day, isBounded } from '../../model/day.ts';
import type { Histogram, ImpreciseSpan } from '../../query/histogram.ts';
import { spokenDay, spokenMonth } from '../../query/spokenDate.ts';
import type { TimeStep } from '../../query/timeBins.ts';
import { CLASS_WORDS } from '../kit/words.ts';

/** What hatching means, as legend and label. */
export const NO_COVERAGE = 'No coverage in our sources – not the same as no ties';

/** "2024", "Feb 2024" or "28 Feb 2024" of the bin that begins on a day. */
export function binName(step: TimeStep, start: Day): string {
  if (step === 'day') return spokenDay(start);
  return step === 'month' ? spokenMonth(start) : String(calendarOf(start).year);
}

function items(count: number): string {
  return count === 1 ? '1 item of evidence' : `${count} items of evidence`;
}

/** What one bar holds: "Feb 2024: 14 items of evidence: 9 verbal cooperation, 5 stated". */
export function barWords({ bins, counts, totals }: Histogram, bin: number, covered: boolean): string {
  const name = binName(bins.step, bins.starts[bin] ?? (0 as Day));
  const total = totals[bin] ?? 0;
  if (total === 0) {
    return covered
      ? `${name}: no evidence`
      : `${name}: ${NO_COVERAGE[0]?.toLowerCase()}${NO_COVERAGE.slice(1)}`;
  }
  const parts = TIE_CLASSES.flatMap((one, at) => {
    const count = counts[bin * TIE_CLASSES.length + at] ?? 0;
    return count === 0 ? [] : [`${count} ${CLASS_WORDS[one][0].toLowerCase()}`];
  });
  return `${name}: ${items(total)}: ${parts.join(', ')}`;
}

function spanDays({ from, to }: ImpreciseSpan): string {
  if (!isBounded(to)) return `From ${spokenDay(from)} on`;
  return isBounded(from) ? `Between ${spokenDay(from)} and ${spokenDay(to)}` : `Up to ${spokenDay(to)}`;
}

/** What an imprecise date holds: "Between 1 Jan 2001 and 31 Dec 2001: 2 items of evidence, not dated more closely". */
export function spanWords(span: ImpreciseSpan): string {
  return `${spanDays(span)}: ${items(span.count)}, not dated more closely`;
}

const SPANS_AT_MOST = 8;

/** All that the bars leave out for want of a closer date, the largest first and the rest summed up. */
export function spansWords(spans: readonly ImpreciseSpan[]): string {
  const ordered = spans.toSorted((one, other) => other.count - one.count);
  const told = ordered.slice(0, SPANS_AT_MOST).map((span) => `${spanDays(span)}: ${items(span.count)}`);
  const rest = ordered.slice(SPANS_AT_MOST).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) told.push(`other imprecise dates: ${items(rest)}`);
  return `Not in the bars, because not dated closely enough. ${told.join('; ')}.`;
}
