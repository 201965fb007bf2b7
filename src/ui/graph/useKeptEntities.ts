import { useMemo } from 'react';
import { pathRows } from '../../query/paths/pathRows.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';

/** 1 by row for the ends of the path that is asked for and all that its answer passes; null when none is asked for. */
export function useKeptEntities(visible: VisibleGraph): Uint8Array | null {
  const { graph, derived } = useExplorer();
  const path = useExplorerState(({ view }) => view.path);
  const pathDates = useExplorerState(({ view }) => view.pathDates);
  const result = derived.path({ path, pathDates }, visible);
  return useMemo(() => {
    if (!result) return null;
    const kept = new Uint8Array(graph.entities.count);
    const { question, answer } = result;
    for (const row of [question.from, question.to, ...pathRows(answer.paths).entities]) kept[row] = 1;
    return kept;
  }, [graph, result]);
}
