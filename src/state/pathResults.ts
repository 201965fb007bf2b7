import type { Graph } from '../model/graph.ts';
import type { View } from '../model/view.ts';
import { type PathResult, pathResult } from '../query/paths/pathResult.ts';
import type { VisibleGraph } from '../query/visibleGraph.ts';

/** The answer to the path that a view asks for, or null when it asks for none. */
export type PathResults = (
  view: Pick<View, 'path' | 'pathDates'>,
  visible: VisibleGraph,
) => PathResult | null;

/** Answers for one dataset; the last one is kept for all who ask. */
export function createPathResults(graph: Graph): PathResults {
  let last: { readonly visible: VisibleGraph; readonly key: string; readonly result: PathResult } | null =
    null;
  return ({ path, pathDates }, visible) => {
    const [from, to] = (path ?? []).map((id) => graph.entities.rowOf.get(id));
    if (from === undefined || to === undefined) return null;
    const key = `${from} ${to} ${pathDates}`;
    if (last?.visible !== visible || last.key !== key) {
      last = { visible, key, result: pathResult(graph, { from, to, dates: pathDates }, visible) };
    }
    return last.result;
  };
}
