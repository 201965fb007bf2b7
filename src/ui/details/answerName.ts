import type { Graph } from '../../model/graph.ts';
import type { View } from '../../model/view.ts';
import { pathTitle } from '../../query/paths/pathWords.ts';

/** The heading of the answer that the panel holds while nothing is selected; null when no question is on. */
export function answerName(
  graph: Graph,
  { query, path, compare }: Pick<View, 'query' | 'path' | 'compare'>,
): string | null {
  if (query !== null) return `Results for “${query}”`;
  if (path) {
    const [from = -1, to = -1] = path.map((id) => graph.entities.rowOf.get(id));
    return pathTitle(graph, { from, to });
  }
  return compare ? 'What changed' : null;
}
