import type { LinkedRecords } from '../link/linkRecords.ts';

/** Independent sources of each tie: distinct primary sources of its evidence; 1 for one that only affiliations make. */
export function tieWeightsOf({ reports, evidence, table }: LinkedRecords): number[] {
  const sourceOf = new Map(reports.map((report) => [report.id, report.primarySource]));
  const sources = table.ties.map(() => new Set<string>());
  for (const { tie, evidence: row } of table.links) {
    const report = evidence[row]?.report ?? null;
    const source = report === null ? undefined : sourceOf.get(report);
    if (source !== undefined) sources[tie]?.add(source);
  }
  return sources.map((found) => Math.max(1, found.size));
}
