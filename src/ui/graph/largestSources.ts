import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';

/** Most independent sources of any entity and any tie over all dates, at least 1: what the largest mark stands for. */
export function largestSources(graph: Graph): { readonly entity: number; readonly tie: number } {
  const { entities, ties } = visibleGraph(graph, {
    axis: 'reported',
    window: { from: DAY_MIN, until: DAY_MAX },
    certainty: 'possible',
    undated: true,
    kinds: null,
    classes: null,
  });
  const most = (column: Uint16Array) => column.reduce((one, other) => Math.max(one, other), 1);
  return { entity: most(entities.sources), tie: most(ties.sources) };
}
