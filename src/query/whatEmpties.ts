import type { Graph } from '../model/graph.ts';
import { failuresWithout, JUDGES } from './applyFilters.ts';
import { bitOf, FILTER_SOURCES, type FilterSource } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';
import { bitsIn } from './whatHides.ts';

/** Filters that leave nothing as long as one of them is on: without all of them so many ties would be there. */
export interface EmptyReason {
  /** In the order of `FILTER_SOURCES`. */
  readonly sources: readonly FilterSource[];
  readonly ties: number;
}

/** More than anybody would read. */
const REASONS_AT_MOST = 3;

/** Each costs a look at all links. */
const TRIES_AT_MOST = 40;

function tiesWithout(graph: Graph, { settings, failures }: VisibleGraph, mask: number): number {
  const left = failuresWithout(graph, settings, failures, mask);
  const ties = new Set<number>();
  for (let link = 0; link < graph.links.count; link++) {
    if (left[link] === 0) ties.add(graph.links.tie[link]!);
  }
  return ties.size;
}

/** A mask with its bits within `some` left out in all ways, itself among them. */
function withoutSome(mask: number, some: number): number[] {
  const masks = [mask];
  for (const source of FILTER_SOURCES) {
    const bit = bitOf(source) & some & mask;
    if (bit !== 0) masks.push(...masks.map((one) => one & ~bit));
  }
  return masks;
}

/**
 * What keeps links out, as masks of two filters or more, the fewest first. A filter that judges whole ties fails a tie of
 * which nothing else is left, too: whether it is in the way is found by trying without.
 */
function masksOfSeveral(failures: Uint16Array): number[] {
  const masks = new Set([...new Set(failures)].flatMap((mask) => withoutSome(mask, JUDGES)));
  return [...masks]
    .filter((mask) => bitsIn(mask) > 1)
    .sort((one, other) => bitsIn(one) - bitsIn(other) || one - other);
}

function reasonOf(mask: number, ties: number): EmptyReason {
  return { sources: FILTER_SOURCES.filter((source) => (bitOf(source) & mask) !== 0), ties };
}

/**
 * Filters of an empty view that would each show something when taken off; where none does alone, the smallest sets of
 * several that do together, `REASONS_AT_MOST` of them. Empty only where nothing is to be had at all.
 */
export function emptyReasons(graph: Graph, visible: VisibleGraph): readonly EmptyReason[] {
  const found: EmptyReason[] = [];
  for (const source of FILTER_SOURCES) {
    const ties = tiesWithout(graph, visible, bitOf(source));
    if (ties > 0) found.push({ sources: [source], ties });
  }
  if (found.length > 0) return found;
  const masks = masksOfSeveral(visible.failures).slice(0, TRIES_AT_MOST);
  for (const mask of masks) {
    const [first] = found;
    if (found.length === REASONS_AT_MOST || (first && bitsIn(mask) > first.sources.length)) break;
    const ties = tiesWithout(graph, visible, mask);
    if (ties > 0) found.push(reasonOf(mask, ties));
  }
  if (found.length > 0) return found;
  const all = visible.failures.reduce((sum, mask) => sum | mask, 0);
  const ties = tiesWithout(graph, visible, all);
  return ties > 0 ? [reasonOf(all, ties)] : [];
}
