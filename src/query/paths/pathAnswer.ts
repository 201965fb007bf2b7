import { Direction } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import { countPaths } from './countPaths.ts';
import { linksInOrder, usableLinks } from './pathInOrder.ts';
import { otherEnd, type PathSearch } from './pathSearch.ts';
import { pathStates } from './pathStates.ts';
import { bestLink, sourcesTelling } from './stepEvidence.ts';
import { stepTimes } from './stepTimes.ts';
import { strongestPaths } from './strongestPaths.ts';

/** One tie of a path as it is read, with the item of evidence that speaks best for it. */
export interface PathStep {
  readonly tie: number;
  readonly from: number;
  readonly to: number;
  /** Row of its best link; its class and item are those that are shown. */
  readonly link: number;
  /** Row of the item of evidence. */
  readonly evidence: number;
  /** Row of the report that tells it; -1 for an affiliation. */
  readonly report: number;
  /** Whether it runs along the reading, against it, or both ways. */
  readonly runs: 'along' | 'against' | 'both';
  /** Independent sources of the tie among what may be used; 0 for affiliations alone. */
  readonly sources: number;
  /** Those of them that tell of the event of its item, or of the item itself. */
  readonly telling: number;
}

/** One shortest path. */
export interface ShownPath {
  readonly steps: readonly PathStep[];
  /** Whether its steps are certainly in time order, or only possibly; null when no order was asked for. */
  readonly order: 'certain' | 'possible' | null;
}

/** The shortest paths between two entities. */
export interface PathAnswer {
  /** Ties of each path; 0 when there is none. */
  readonly steps: number;
  /** The strongest ones, `PATHS_SHOWN` at most. */
  readonly paths: readonly ShownPath[];
  /** How many there are, up to `PATHS_MAX`. */
  readonly total: number;
}

/** Paths that are shown; the rest are counted. */
export const PATHS_SHOWN = 12;

/** No path at all. */
export const NO_PATHS: PathAnswer = { steps: 0, paths: [], total: 0 };

/** Counts the independent sources of a tie among its usable links, once per tie. */
function sourcesUnder(search: PathSearch): (tie: number) => number {
  const { links, evidence, reports } = search.graph;
  const known = new Map<number, number>();
  return (tie) => {
    const counted = known.get(tie);
    if (counted !== undefined) return counted;
    const sources = new Set<number>();
    for (const link of usableLinks({ ...search, times: null }, tie)) {
      const report = evidence.report[links.evidence[link]!]!;
      if (report >= 0) sources.add(reports.source[report]!);
    }
    known.set(tie, sources.size);
    return sources.size;
  };
}

function runsOf({ ties, links }: Graph, link: number, from: number): PathStep['runs'] {
  const direction = links.direction[link];
  if (direction === Direction.joint) return 'both';
  return (direction === Direction.forward) === (ties.a[links.tie[link]!] === from) ? 'along' : 'against';
}

/** Steps of a path, in certain order where it can be had. */
function shownPath(
  search: PathSearch,
  ties: readonly number[],
  states: Uint8Array,
  sourcesOf: (tie: number) => number,
): ShownPath {
  const { graph } = search;
  const choose = (links: readonly number[]) => bestLink(graph, states, links);
  const certain =
    search.times && linksInOrder({ ...search, times: stepTimes(graph, 'certain') }, ties, choose);
  const links = certain ?? linksInOrder(search, ties, choose) ?? [];
  let from = search.from;
  const steps = ties.map((tie, at): PathStep => {
    const link = links[at] ?? -1;
    const evidence = graph.links.evidence[link] ?? -1;
    const to = otherEnd(graph, tie, from);
    const report = graph.evidence.report[evidence] ?? -1;
    const step = {
      tie,
      from,
      to,
      link,
      evidence,
      report,
      runs: runsOf(graph, link, from),
      sources: sourcesOf(tie),
      telling: sourcesTelling(graph, link, usableLinks({ ...search, times: null }, tie)),
    };
    from = to;
    return step;
  });
  return { steps, order: search.times && (certain ? 'certain' : 'possible') };
}

/** All shortest paths of a search, the strongest first with what speaks for each step; `states` are those of the view's dates. */
export function pathAnswer(search: PathSearch, states: Uint8Array): PathAnswer {
  const found = search.from === search.to ? null : pathStates(search);
  if (!found) return NO_PATHS;
  const sourcesOf = sourcesUnder(search);
  const ranking = { weightOf: sourcesOf, ids: search.graph.entities.id, cap: PATHS_SHOWN };
  return {
    steps: found.steps,
    paths: strongestPaths(found, ranking).map((ties) => shownPath(search, ties, states, sourcesOf)),
    total: countPaths(found),
  };
}
