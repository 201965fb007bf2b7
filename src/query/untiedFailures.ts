import type { Graph } from '../model/graph.ts';
import { bitOf, filtersOf } from './filter.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** What items without any link fail: there is nothing but their dates and their report to judge them by. */
export function untiedFailures(
  graph: Graph,
  { states, settings }: Pick<VisibleGraph, 'states' | 'settings'>,
): (item: number) => number {
  const filters = filtersOf(settings, states);
  return (item) =>
    filters.reduce(
      (mask, { source, failsItem }) => (failsItem?.(graph, item) === true ? mask | bitOf(source) : mask),
      0,
    );
}
