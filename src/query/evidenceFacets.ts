import {
  DATE_BASES,
  type DateBasis,
  DEPTHS,
  type Depth,
  EVENT_TYPES,
  type EventType,
  STANCES,
  STANDINGS,
  type Stance,
  type Standing,
} from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { failuresWithout } from './applyFilters.ts';
import { byCode, type CodeCounts, countTies, type FacetCount } from './countTies.ts';
import { basisOn, bitOf, type FilterSource } from './filter.ts';
import { standingBehind } from './tieFilters.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Ties by what their evidence is and who reports it; a filter never filters its own counts. */
export interface EvidenceFacets {
  readonly types: CodeCounts<EventType>;
  /** By row of the report. */
  readonly reports: readonly FacetCount[];
  readonly standings: CodeCounts<Standing>;
  readonly stances: CodeCounts<Stance>;
  readonly bases: CodeCounts<DateBasis>;
  readonly depths: CodeCounts<Depth>;
  /** Ties left by their number of independent sources, without the filters by that number. */
  readonly sources: ReadonlyMap<number, number>;
  /** Ties left that reports of one standing alone carry, without the filter by that; `any` is all that are left. */
  readonly only: Readonly<Record<Standing | 'any', number>>;
}

/** The standing whose bit alone is set, -1 for none or several. */
function aloneIn(standings: number): number {
  return STANDINGS.findIndex((_, code) => standings === 1 << code);
}

function isOpen({ ties }: Graph, failures: Uint16Array, tie: number): boolean {
  for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++)
    if (failures[link] === 0) return true;
  return false;
}

/** Ties that are left, by a key made of what stands behind each. */
function countWhole(
  graph: Graph,
  failures: Uint16Array,
  keyOf: (sources: number, standings: number) => number,
): Map<number, number> {
  const seen = new Int32Array(graph.reports.sourceCount).fill(-1);
  const counts = new Map<number, number>();
  for (let tie = 0; tie < graph.ties.count; tie++) {
    if (!isOpen(graph, failures, tie)) continue;
    const key = keyOf(...standingBehind(graph, failures, tie, seen));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function countOnly(graph: Graph, failures: Uint16Array): EvidenceFacets['only'] {
  const counts = countWhole(graph, failures, (_, standings) => aloneIn(standings));
  const entries = STANDINGS.map((standing, code) => [standing, counts.get(code) ?? 0] as const);
  const any = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { ...(Object.fromEntries(entries) as Record<Standing, number>), any };
}

/** Counts beside the filters of evidence and reports, for what is visible now. */
export function evidenceFacets(graph: Graph, { settings, failures }: VisibleGraph): EvidenceFacets {
  const { links, evidence, reports } = graph;
  const without = (...sources: readonly FilterSource[]) =>
    failuresWithout(
      graph,
      settings,
      failures,
      sources.reduce((bits, source) => bits | bitOf(source), 0),
    );
  const count = (source: FilterSource, codes: number, codeOf: (item: number) => number) =>
    countTies(graph, without(source), (link) => codeOf(links.evidence[link]!), codes);
  const ofReport = (column: ArrayLike<number>) => (item: number) => column[evidence.report[item]!] ?? -1;
  const stanceOf = (item: number) => (evidence.report[item]! < 0 ? -1 : evidence.stance[item]!);
  const basisOf = (item: number) => basisOn(graph, settings.axis, item);
  return {
    types: byCode(
      EVENT_TYPES,
      count('type', EVENT_TYPES.length, (item) => evidence.type[item]!),
    ),
    reports: count('report', reports.count, (item) => evidence.report[item]!),
    standings: byCode(STANDINGS, count('standing', STANDINGS.length, ofReport(reports.standing))),
    stances: byCode(STANCES, count('stance', STANCES.length, stanceOf)),
    bases: byCode(DATE_BASES, count('basis', DATE_BASES.length, basisOf)),
    depths: byCode(DEPTHS, count('depth', DEPTHS.length, ofReport(reports.depth))),
    sources: countWhole(graph, without('min', 'max'), (sources) => sources),
    only: countOnly(graph, without('only')),
  };
}
