import type { Graph } from '../../model/graph.ts';

/** How many reports rest on a primary source on which another report rests too. */
export function reportsThatShare({ reports }: Graph): number {
  const members = new Uint32Array(reports.sourceCount);
  for (const source of reports.source) members[source] = (members[source] ?? 0) + 1;
  return reports.source.filter((source) => (members[source] ?? 0) > 1).length;
}
