import { addDays, type Day, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenDay, spokenWindow } from '../../query/spokenDate.ts';

function boundsOf({ reports }: Graph, report: number): readonly [Day, Day] | null {
  const earliest = reports.earliest[report] as Day | undefined;
  const latest = reports.latest[report] as Day | undefined;
  return earliest === undefined || latest === undefined ? null : [earliest, latest];
}

/** The day of a report in words, no more exact than it is known: "28 Feb 2024", "Feb 2024", "not before 13 Jul 2025". */
export function spokenReportDay(graph: Graph, report: number): string {
  const bounds = boundsOf(graph, report);
  if (!bounds) return '';
  const [earliest, latest] = bounds;
  if (earliest === latest) return spokenDay(earliest);
  if (!isBounded(earliest)) return isBounded(latest) ? `not after ${spokenDay(latest)}` : 'undated';
  if (!isBounded(latest)) return `not before ${spokenDay(earliest)}`;
  const whole = spokenWindow({ from: earliest, until: addDays(latest, 1) });
  return whole.startsWith('in ')
    ? whole.slice('in '.length)
    : `between ${spokenDay(earliest)} and ${spokenDay(latest)}`;
}

/** Days within which a report's own must be known to be put in order by it. */
const KNOWN_WITHIN = 31;

/** The likeliest day of a report to sort by; null when it is not known to about a month, which no order can tell. */
export function reportSortDay(graph: Graph, report: number): number | null {
  const bounds = boundsOf(graph, report);
  if (!bounds || bounds[1] - bounds[0] > KNOWN_WITHIN) return null;
  return graph.reports.best[report] ?? null;
}
