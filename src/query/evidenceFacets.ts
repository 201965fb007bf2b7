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
  /** Ties by their number of independent sources, without the filters by that number. */
  readonly sources: ReadonlyMap<number, FacetCount>;
  /** Ties that reports of one standing alone carry. */
  readonly only: CodeCounts<Standing>;
}

/** The standing whose bit alone is set, -1 for none or several. */
function aloneIn(standings: number): number {
  return STANDINGS.findIndex((_, code) => standings === 1 << code);
}

type TieKey = (sources: number, standings: number) => number;

/** Ties by what stands behind them, for all links and for those that pass. */
function countWhole(graph: Graph, failures: Uint16Array, keyOf: TieKey): Map<number, FacetCount> {
  const none = new Uint16Array(failures.length);
  const seen = new Int32Array(graph.reports.sourceCount);
  const keys = (masks: Uint16Array) => {
    seen.fill(-1);
    return Int32Array.from({ length: graph.ties.count }, (_, tie) =>
      keyOf(...standingBehind(graph, masks, tie, seen)),
    );
  };
  const counts = new Map<number, { before: number; after: number }>();
  const countOf = (key: number) => {
    const count = counts.get(key) ?? { before: 0, after: 0 };
    counts.set(key, count);
    return count;
  };
  for (const key of keys(none)) countOf(key).before++;
  for (const [tie, key] of keys(failures).entries()) if (isOpen(graph, failures, tie)) countOf(key).after++;
  return counts;
}

function isOpen({ ties }: Graph, failures: Uint16Array, tie: number): boolean {
  for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++)
    if (failures[link] === 0) return true;
  return false;
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
  const only = countWhole(graph, without('only'), (_, standings) => aloneIn(standings));
  const none = { before: 0, after: 0 };
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
    only: byCode(
      STANDINGS,
      STANDINGS.map((_, code) => only.get(code) ?? none),
    ),
  };
}
