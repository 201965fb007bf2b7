import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import type { View } from '../../model/view.ts';
import { pathTitle } from '../../query/paths/pathWords.ts';
import type { AnswerKind } from './shownAnswer.ts';

/** The heading of an answer that the panel holds; null without one. */
export function answerName(
  graph: Graph,
  { query, path }: Pick<View, 'query' | 'path'>,
  kind: AnswerKind | null,
): string | null {
  switch (kind) {
    case 'search':
      return i18n._('Results for “{query}”', { query });
    case 'path': {
      const [from = -1, to = -1] = (path ?? []).map((id) => graph.entities.rowOf.get(id));
      return pathTitle(graph, { from, to });
    }
    case 'change':
      return i18n._('What changed');
    case null:
      return null;
  }
}
