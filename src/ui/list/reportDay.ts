import { addDays, type Day, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { hasKnownDay } from '../../query/hasKnownDay.ts';
import { spokenDay, spokenWindow } from '../../query/spokenDate.ts';

/** The day of a report in words, no more exact than it is known: "28 Feb 2024", "Feb 2024", "not before 13 Jul 2025". */
export function spokenReportDay({ reports }: Graph, report: number): string {
  const earliest = reports.earliest[report] as Day | undefined;
  const latest = reports.latest[report] as Day | undefined;
  if (earliest === undefined || latest === undefined) return '';
  if (earliest === latest) return spokenDay(earliest);
  if (!isBounded(earliest)) return isBounded(latest) ? `not after ${spokenDay(latest)}` : 'undated';
  if (!isBounded(latest)) return `not before ${spokenDay(earliest)}`;
  const whole = spokenWindow({ from: earliest, until: addDays(latest, 1) });
  return whole.startsWith('in ')
    ? whole.slice('in '.length)
    : `between ${spokenDay(earliest)} and ${spokenDay(latest)}`;
}

/** The day of a report to sort by; null when it is not known, which no order can tell. */
export function reportSortDay(graph: Graph, report: number): number | null {
  return hasKnownDay(graph, report) ? (graph.reports.best[report] ?? null) : null;
}
