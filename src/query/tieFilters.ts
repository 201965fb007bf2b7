import { STANDINGS } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { bitOf, type FilterSettings, type FilterSource } from './filter.ts';

/** A filter of whole ties: judges the primary sources and the standings (a bit each) of the links that all filters of links let through. */
interface TieFilter {
  readonly source: FilterSource;
  readonly fails: (sources: number, standings: number) => boolean;
}

function tieFiltersOf({ minSources = 1, maxSources, only }: FilterSettings): readonly TieFilter[] {
  const filters: TieFilter[] = [];
  if (minSources > 1) filters.push({ source: 'min', fails: (sources) => sources < minSources });
  if (maxSources) filters.push({ source: 'max', fails: (sources) => sources < 1 || sources > maxSources });
  if (only) {
    const alone = 1 << STANDINGS.indexOf(only);
    filters.push({ source: 'only', fails: (_, standings) => standings !== alone });
  }
  return filters;
}

/** What stands behind one tie among its links that pass: distinct primary sources, and standings of their reports as bits. `seen` by source, no number of which is the tie's. */
export function standingBehind(
  { ties, links, evidence, reports }: Graph,
  failures: Uint16Array,
  tie: number,
  seen: Int32Array,
): readonly [sources: number, standings: number] {
  let sources = 0;
  let standings = 0;
  for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) {
    const report = evidence.report[links.evidence[link]!]!;
    if (failures[link] !== 0 || report < 0) continue;
    standings |= 1 << reports.standing[report]!;
    const source = reports.source[report]!;
    if (seen[source] === tie) continue;
    seen[source] = tie;
    sources++;
  }
  return [sources, standings];
}

/**
 * Marks all links of ties that fail a filter of whole ties, those in `without` (bits) left off. Such filters judge what the
 * filters of links leave, never each other: a tie by affiliation alone has no source and fails each of them.
 */
export function markTies(graph: Graph, settings: FilterSettings, failures: Uint16Array, without = 0): void {
  const filters = tieFiltersOf(settings).filter(({ source }) => (bitOf(source) & without) === 0);
  if (filters.length === 0) return;
  const { ties, reports } = graph;
  const seen = new Int32Array(reports.sourceCount).fill(-1);
  for (let tie = 0; tie < ties.count; tie++) {
    const [sources, standings] = standingBehind(graph, failures, tie, seen);
    let mask = 0;
    for (const { source, fails } of filters) if (fails(sources, standings)) mask |= bitOf(source);
    if (mask === 0) continue;
    for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) failures[link]! |= mask;
  }
}
