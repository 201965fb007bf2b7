import type { LinkedRecords } from '../link/linkRecords.ts';

/** Independent sources of each entity: distinct primary sources of the evidence of its ties; affiliations have none. */
export function entitySourcesOf({ reports, evidence, table }: LinkedRecords): number[] {
  const sourceOf = new Map<string | null, string>(reports.map((report) => [report.id, report.primarySource]));
  const sources = table.entities.map(() => new Set<string>());
  for (const { tie, evidence: row } of table.links) {
    const source = sourceOf.get(evidence[row]?.report ?? null);
    const ends = table.ties[tie];
    if (source === undefined || ends === undefined) continue;
    sources[ends.a]?.add(source);
    sources[ends.b]?.add(source);
  }
  return sources.map((found) => found.size);
}
