import { ENTITY_KINDS, type EntityKind, TIE_CLASSES, type TieClass } from '../model/codes.ts';
import { WindowState } from '../model/dateBounds.ts';
import type { Graph } from '../model/graph.ts';
import { failuresWithout } from './applyFilters.ts';
import { byCode, type CodeCounts, countTies, type FacetCount } from './countTies.ts';
import { bitOf } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** Counts for the filter controls; a filter never filters its own. */
export interface FacetCounts {
  /** Entities by kind. */
  readonly kinds: CodeCounts<EntityKind>;
  /** Ties that have evidence of the class. */
  readonly classes: CodeCounts<TieClass>;
  /** Items of evidence that only may lie in the window. */
  readonly possible: FacetCount;
  /** Items of evidence without a date on the axis. */
  readonly undated: FacetCount;
  /** Entities known from membership lists alone. */
  readonly listed: FacetCount;
}

function countKinds(graph: Graph, failures: Uint16Array): FacetCounts['kinds'] {
  const { entities, ties, links } = graph;
  const reached = new Uint8Array(entities.count);
  for (let link = 0; link < links.count; link++) {
    if (failures[link] !== 0) continue;
    const tie = links.tie[link]!;
    reached[ties.a[tie]!] = 1;
    reached[ties.b[tie]!] = 1;
  }
  const counts = ENTITY_KINDS.map(() => ({ before: 0, after: 0 }));
  for (let row = 0; row < entities.count; row++) {
    const count = counts[entities.kind[row]!]!;
    count.before++;
    count.after += reached[row]!;
  }
  return byCode(ENTITY_KINDS, counts);
}

function countState(graph: Graph, states: Uint8Array, failures: Uint16Array, state: number): FacetCount {
  const counted = new Uint8Array(graph.evidence.count);
  let before = 0;
  let after = 0;
  for (let link = 0; link < graph.links.count; link++) {
    const item = graph.links.evidence[link]!;
    if (states[item] !== state) continue;
    if ((counted[item]! & 1) === 0) before++;
    counted[item]! |= 1;
    if ((counted[item]! & 2) !== 0 || failures[link] !== 0) continue;
    counted[item]! |= 2;
    after++;
  }
  return { before, after };
}

function countListed({ entities, ties, links }: Graph, failures: Uint16Array): FacetCount {
  const told = new Uint8Array(entities.count);
  const reached = new Uint8Array(entities.count);
  for (let link = 0; link < links.count; link++) {
    const a = ties.a[links.tie[link]!]!;
    const b = ties.b[links.tie[link]!]!;
    if (links.listed[link] === 0) told[a] = told[b] = 1;
    if (failures[link] === 0) reached[a] = reached[b] = 1;
  }
  let before = 0;
  let after = 0;
  for (let row = 0; row < entities.count; row++) {
    if (told[row] === 1 || entities.tieStart[row] === entities.tieStart[row + 1]) continue;
    before++;
    after += reached[row]!;
  }
  return { before, after };
}

/** Counts beside the filter controls that are always there, for what is visible now. */
export function facetCounts(graph: Graph, { settings, states, failures }: VisibleGraph): FacetCounts {
  const without = (source: 'kind' | 'class' | 'certainty' | 'undated' | 'listed') =>
    failuresWithout(graph, settings, failures, bitOf(source));
  const classOf = (link: number) => graph.links.class[link]!;
  return {
    kinds: countKinds(graph, without('kind')),
    classes: byCode(TIE_CLASSES, countTies(graph, without('class'), classOf, TIE_CLASSES.length)),
    possible: countState(graph, states, without('certainty'), WindowState.possible),
    undated: countState(graph, states, without('undated'), WindowState.undated),
    listed: countListed(graph, without('listed')),
  };
}
