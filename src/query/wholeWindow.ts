import type { Extent } from '../model/dateToken.ts';
import { type Day, formatDay, isBounded } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { WindowTokens } from '../model/view.ts';
import { bitOf, type FilterSource } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';
import { boundsOn } from './windowStates.ts';

/**
 * All dates of a dataset, and those before or after them that hold what only the filters of some sources keep out: the
 * extent of a dataset begins with what it is about, its background lies before.
 */
export function wholeWindow(
  graph: Graph,
  { settings, failures }: VisibleGraph,
  sources: readonly FilterSource[],
  extent: Extent,
): WindowTokens {
  const bounds = boundsOn(graph, settings.axis);
  const off = sources.reduce((mask, source) => mask | bitOf(source), 0);
  let [first, last] = [extent.first, extent.last];
  for (let link = 0; link < failures.length; link++) {
    if ((failures[link]! & ~off) !== 0) continue;
    const item = graph.links.evidence[link]!;
    const [start, end] = [bounds.earliestStart[item]! as Day, bounds.latestEnd[item]! as Day];
    if (end < extent.first) first = Math.min(first, isBounded(start) ? start : end) as Day;
    if (start > extent.last) last = Math.max(last, isBounded(end) ? end : start) as Day;
  }
  return {
    from: first < extent.first ? formatDay(first) : 'first',
    to: last > extent.last ? formatDay(last) : 'last',
  };
}
