import type { Graph } from '../model/graph.ts';
import type { Selection } from '../model/view.ts';
import { bitOf, FILTER_SOURCES, type FilterSource } from './filter.ts';
import { linksOfSubject, rowOfSelection } from './subject.ts';
import { untiedFailures } from './untiedFailures.ts';
import type { VisibleGraph } from './visibleGraph.ts';
import { leastMask } from './whatHides.ts';

/** The fewest filters that the items of an event or report without any tie fail; 0 when one of them fails none. */
function ownFailures(graph: Graph, visible: VisibleGraph, selection: Selection): number {
  if (selection.type !== 'event' && selection.type !== 'report') return 0;
  const column = graph.evidence[selection.type];
  const row = rowOfSelection(graph, selection);
  const failures = untiedFailures(graph, visible);
  const masks: number[] = [];
  for (let item = 0; item < column.length; item++) if (column[item] === row) masks.push(failures(item));
  return leastMask(masks) ?? 0;
}

/**
 * What keeps a subject out of view, the fewest filters; none when it is shown or nothing is told of it. What makes no tie,
 * such as an event of one actor, is judged by its dates and its reports.
 */
export function outsideOf(
  graph: Graph,
  visible: VisibleGraph,
  selection: Selection,
): readonly FilterSource[] {
  const links = linksOfSubject(graph, selection);
  const mask =
    links.length > 0
      ? (leastMask(links.map((link) => visible.failures[link]!)) ?? 0)
      : ownFailures(graph, visible, selection);
  return FILTER_SOURCES.filter((source) => (mask & bitOf(source)) !== 0);
}
