import { type Day, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenDay } from '../../query/spokenDate.ts';

/** The day of a report in words, no more exact than it is known: "28 Feb 2024", "not before 13 Jul 2025". */
export function spokenReportDay({ reports }: Graph, report: number): string {
  const earliest = reports.earliest[report] as Day | undefined;
  const latest = reports.latest[report] as Day | undefined;
  if (earliest === undefined || latest === undefined) return '';
  if (earliest === latest) return spokenDay(earliest);
  if (!isBounded(earliest)) return isBounded(latest) ? `not after ${spokenDay(latest)}` : 'undated';
  if (!isBounded(latest)) return `not before ${spokenDay(earliest)}`;
  return `${spokenDay(earliest)} – ${spokenDay(latest)}`;
}
