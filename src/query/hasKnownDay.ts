import type { Graph } from '../model/graph.ts';

/** Whether the day of a report, by its row, is known exactly; false for none. */
export function hasKnownDay({ reports }: Graph, report: number): boolean {
  const earliest = reports.earliest[report];
  return earliest !== undefined && earliest === reports.latest[report];
}
