import { i18n } from '../../i18n/i18n.ts';
import { TIE_CLASSES, type TieClass } from '../../model/codes.ts';
import { calendarOf, type Day, isBounded } from '../../model/day.ts';
import type { Histogram, ImpreciseSpan } from '../../query/histogram.ts';
import { spokenDay, spokenMonth } from '../../query/spokenDate.ts';
import type { TimeStep } from '../../query/timeBins.ts';

/** What hatching means, as legend and label. */
export function noCoverage(): string {
  return i18n._('No coverage in our sources – not the same as no ties');
}

/** How many items of each class a bar holds. */
const CLASS_COUNTS: Readonly<Record<TieClass, (count: number) => string>> = {
  'verbal-cooperation': (count) => i18n._('{count, number} verbal cooperation', { count }),
  'material-cooperation': (count) => i18n._('{count, number} material cooperation', { count }),
  'verbal-conflict': (count) => i18n._('{count, number} verbal conflict', { count }),
  'material-conflict': (count) => i18n._('{count, number} material conflict', { count }),
  stated: (count) => i18n._('{count, number} stated', { count }),
  affiliation: (count) => i18n._('{count, number} affiliation', { count }),
  about: (count) => i18n._('{count, number} about', { count }),
};

/** "2024", "Feb 2024" or "28 Feb 2024" of the bin that begins on a day. */
export function binName(step: TimeStep, start: Day): string {
  if (step === 'day') return spokenDay(start);
  return step === 'month' ? spokenMonth(start) : String(calendarOf(start).year);
}

/** What one bar holds: "Feb 2024: 14 items of evidence: 9 verbal cooperation, 5 stated". */
export function barWords({ bins, counts, totals }: Histogram, bin: number, covered: boolean): string {
  const name = binName(bins.step, bins.starts[bin] ?? (0 as Day));
  const total = totals[bin] ?? 0;
  if (total === 0) {
    return covered
      ? i18n._('{name}: no evidence', { name })
      : i18n._('{name}: no coverage in our sources – not the same as no ties', { name });
  }
  const parts = TIE_CLASSES.flatMap((one, at) => {
    const count = counts[bin * TIE_CLASSES.length + at] ?? 0;
    return count === 0 ? [] : [CLASS_COUNTS[one](count)];
  }).reduce((list, item) => i18n._('{list}, {item}', { list, item }));
  return i18n._('{name}: {total, plural, one {# item of evidence} other {# items of evidence}}: {parts}', {
    name,
    total,
    parts,
  });
}

function spanDays({ from, to }: ImpreciseSpan): string {
  if (!isBounded(to)) return i18n._('From {day} on', { day: spokenDay(from) });
  return isBounded(from)
    ? i18n._('Between {from} and {to}', { from: spokenDay(from), to: spokenDay(to) })
    : i18n._('Up to {day}', { day: spokenDay(to) });
}

/** What an imprecise date holds: "Between 1 Jan 2001 and 31 Dec 2001: 2 items of evidence, not dated more closely". */
export function spanWords(span: ImpreciseSpan): string {
  return i18n._(
    '{dates}: {count, plural, one {# item of evidence} other {# items of evidence}}, not dated more closely',
    { dates: spanDays(span), count: span.count },
  );
}

const SPANS_AT_MOST = 8;

/** All that the bars leave out for want of a closer date, the largest first and the rest summed up. */
export function spansWords(spans: readonly ImpreciseSpan[]): string {
  const ordered = spans.toSorted((one, other) => other.count - one.count);
  const told = ordered.slice(0, SPANS_AT_MOST).map((span) =>
    i18n._('{dates}: {count, plural, one {# item of evidence} other {# items of evidence}}', {
      dates: spanDays(span),
      count: span.count,
    }),
  );
  const rest = ordered.slice(SPANS_AT_MOST).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) {
    told.push(
      i18n._('other imprecise dates: {count, plural, one {# item of evidence} other {# items of evidence}}', {
        count: rest,
      }),
    );
  }
  if (told.length === 0) return '';
  const list = told.reduce((before, item) => i18n._('{list}; {item}', { list: before, item }));
  return i18n._('Not in the bars, because not dated closely enough. {list}.', { list });
}
