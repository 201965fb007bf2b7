import { i18n } from '../../i18n/i18n.ts';
import { addDays, calendarOf, type Day, formatDay, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { hasKnownDay } from '../../query/hasKnownDay.ts';
import { spokenDay, spokenEdtf, spokenMonth } from '../../query/spokenDate.ts';

/** "2024" or "Feb 2024" of days that make up a whole one; null for all others. */
function wholeYearOrMonth(from: Day, until: Day): string | null {
  const [start, next] = [calendarOf(from), calendarOf(until)];
  if (start.date !== 1 || next.date !== 1) return null;
  if (start.month === 1 && next.month === 1 && next.year === start.year + 1)
    return spokenEdtf(String(start.year));
  return next.year * 12 + next.month === start.year * 12 + start.month + 1 ? spokenMonth(from) : null;
}

/** The day of a report in words, no more exact than it is known: "28 Feb 2024", "Feb 2024", "not before 13 Jul 2025". */
export function spokenReportDay({ reports }: Graph, report: number): string {
  const earliest = reports.earliest[report] as Day | undefined;
  const latest = reports.latest[report] as Day | undefined;
  if (earliest === undefined || latest === undefined) return '';
  if (earliest === latest) return spokenDay(earliest);
  if (!isBounded(earliest)) return spokenEdtf(isBounded(latest) ? `[..${formatDay(latest)}]` : undefined);
  if (!isBounded(latest)) return spokenEdtf(`[${formatDay(earliest)}..]`);
  return (
    wholeYearOrMonth(earliest, addDays(latest, 1)) ??
    i18n._('between {first} and {last}', { first: spokenDay(earliest), last: spokenDay(latest) })
  );
}

/** The day of a report to sort by; null when it is not known, which no order can tell. */
export function reportSortDay(graph: Graph, report: number): number | null {
  return hasKnownDay(graph, report) ? (graph.reports.best[report] ?? null) : null;
}
