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

/** How many ties there would be with the filters of these sources taken off as the reader can take them off. */
export type TiesWithout = (sources: readonly FilterSource[]) => number;

function sourcesIn(mask: number): readonly FilterSource[] {
  return FILTER_SOURCES.filter((source) => (bitOf(source) & mask) !== 0);
}

/** False where certainly nothing would be left, which costs less to find out than how much. */
function mayLeave(graph: Graph, { settings, failures }: VisibleGraph, mask: number): boolean {
  // In other dates other things are certain.
  if (settings.certainty === 'certain' && mask & bitOf('window')) return true;
  return failuresWithout(graph, settings, failures, mask).includes(0);
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

/** Sources without those that need not be taken off for something to be left. */
function leastOf(sources: readonly FilterSource[], tiesWithout: TiesWithout): readonly FilterSource[] {
  const fewer = sources.map((one) => sources.filter((other) => other !== one));
  const enough = fewer.find((some) => some.length > 0 && tiesWithout(some) > 0);
  return enough ? leastOf(enough, tiesWithout) : sources;
}

/**
 * What keeps links out, as masks of two filters or more, the fewest first. A filter that judges whole ties fails a tie of
 * which nothing else is left, too: whether it is in the way is found by trying without. What lies outside the dates may be
 * only possibly in others.
 */
function masksOfSeveral({ settings, failures }: VisibleGraph): number[] {
  const certainty = settings.certainty === 'certain' ? bitOf('certainty') : 0;
  const withCertainty = (mask: number) => (mask & bitOf('window') ? [mask, mask | certainty] : [mask]);
  const masks = new Set(
    [...new Set(failures)].flatMap((mask) => withoutSome(mask, JUDGES)).flatMap(withCertainty),
  );
  return [...masks]
    .filter((mask) => bitsIn(mask) > 1)
    .sort((one, other) => bitsIn(one) - bitsIn(other) || one - other);
}

/**
 * Filters of an empty view that would each show something when taken off; where none does alone, the smallest sets of
 * several that do together, `REASONS_AT_MOST` of them. Empty only where nothing is to be had at all.
 */
export function emptyReasons(
  graph: Graph,
  visible: VisibleGraph,
  tiesWithout: TiesWithout,
): readonly EmptyReason[] {
  const found: EmptyReason[] = [];
  const tryWithout = (mask: number) => {
    if (!mayLeave(graph, visible, mask)) return;
    const sources = leastOf(sourcesIn(mask), tiesWithout);
    const ties = tiesWithout(sources);
    const isKnown = found.some((one) => one.sources.join() === sources.join());
    if (ties > 0 && !isKnown) found.push({ sources, ties });
  };
  for (const source of FILTER_SOURCES) tryWithout(bitOf(source));
  if (found.length > 0) return found;
  const masks = masksOfSeveral(visible).slice(0, TRIES_AT_MOST);
  for (const mask of masks) {
    const [first] = found;
    if (found.length === REASONS_AT_MOST || (first && bitsIn(mask) > first.sources.length)) break;
    tryWithout(mask);
  }
  if (found.length > 0) return found;
  tryWithout(visible.failures.reduce((sum, mask) => sum | mask, JUDGES | bitOf('certainty')));
  return found;
}
