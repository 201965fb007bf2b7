import { ENTITY_KINDS, type EntityKind, TIE_CLASSES, type TieClass } from '../model/codes.ts';
import { WindowState } from '../model/dateBounds.ts';
import type { Graph } from '../model/graph.ts';
import { bitOf, type FilterSource } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** How many there are in the dataset, and how many are left when all other filters are applied. */
export interface FacetCount {
  readonly before: number;
  readonly after: number;
}

/** Counts for the filter controls; a filter never filters its own. */
export interface FacetCounts {
  /** Entities by kind. */
  readonly kinds: Readonly<Record<EntityKind, FacetCount>>;
  /** Ties that have evidence of the class. */
  readonly classes: Readonly<Record<TieClass, FacetCount>>;
  /** Items of evidence that only may lie in the window. */
  readonly possible: FacetCount;
  /** Items of evidence without a date on the axis. */
  readonly undated: FacetCount;
  /** Entities known from membership lists alone. */
  readonly listed: FacetCount;
}

function passesOthers(failures: number, source: FilterSource): boolean {
  return (failures & ~bitOf(source)) === 0;
}

function countKinds(graph: Graph, failures: Uint16Array): FacetCounts['kinds'] {
  const { entities, ties, links } = graph;
  const reached = new Uint8Array(entities.count);
  for (let link = 0; link < links.count; link++) {
    if (!passesOthers(failures[link]!, 'kind')) continue;
    const tie = links.tie[link]!;
    reached[ties.a[tie]!] = 1;
    reached[ties.b[tie]!] = 1;
  }
  const before = ENTITY_KINDS.map(() => 0);
  const after = ENTITY_KINDS.map(() => 0);
  for (let row = 0; row < entities.count; row++) {
    const kind = entities.kind[row]!;
    before[kind]!++;
    after[kind]! += reached[row]!;
  }
  return recordOf(ENTITY_KINDS, before, after);
}

function countClasses(graph: Graph, failures: Uint16Array): FacetCounts['classes'] {
  const { ties, links } = graph;
  const before = TIE_CLASSES.map(() => 0);
  const after = TIE_CLASSES.map(() => 0);
  for (let tie = 0; tie < ties.count; tie++) {
    let all = 0;
    let left = 0;
    for (let link = ties.linkStart[tie]!; link < ties.linkStart[tie + 1]!; link++) {
      const bit = 1 << links.class[link]!;
      all |= bit;
      if (passesOthers(failures[link]!, 'class')) left |= bit;
    }
    for (let one = 0; one < TIE_CLASSES.length; one++) {
      before[one]! += (all >> one) & 1;
      after[one]! += (left >> one) & 1;
    }
  }
  return recordOf(TIE_CLASSES, before, after);
}

function recordOf<Key extends string>(
  keys: readonly Key[],
  before: readonly number[],
  after: readonly number[],
): Record<Key, FacetCount> {
  const entries = keys.map((key, at) => [key, { before: before[at] ?? 0, after: after[at] ?? 0 }]);
  return Object.fromEntries(entries) as Record<Key, FacetCount>;
}

function countState(graph: Graph, visible: VisibleGraph, state: number, source: FilterSource): FacetCount {
  const { states, failures } = visible;
  const counted = new Uint8Array(graph.evidence.count);
  let before = 0;
  let after = 0;
  for (let link = 0; link < graph.links.count; link++) {
    const item = graph.links.evidence[link]!;
    if (states[item] !== state) continue;
    if ((counted[item]! & 1) === 0) before++;
    counted[item]! |= 1;
    if ((counted[item]! & 2) !== 0 || !passesOthers(failures[link]!, source)) continue;
    counted[item]! |= 2;
    after++;
  }
  return { before, after };
}

function countListed({ entities, ties, links }: Graph, failures: Uint16Array): FacetCount {
  const told = new Uint8Array(entities.count);
  const reached = new Uint8Array(entities.count);
  for (let link = 0; link < links.count; link++) {
    const tie = links.tie[link]!;
    const passes = passesOthers(failures[link]!, 'listed');
    for (const end of [ties.a[tie]!, ties.b[tie]!]) {
      if (links.listed[link] === 0) told[end] = 1;
      if (passes) reached[end] = 1;
    }
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

/** Counts beside the filter controls for what is visible now. */
export function facetCounts(graph: Graph, visible: VisibleGraph): FacetCounts {
  return {
    kinds: countKinds(graph, visible.failures),
    classes: countClasses(graph, visible.failures),
    possible: countState(graph, visible, WindowState.possible, 'certainty'),
    undated: countState(graph, visible, WindowState.undated, 'undated'),
    listed: countListed(graph, visible.failures),
  };
}
