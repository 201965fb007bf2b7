import { useEffect } from 'react';
import type { Graph } from '../../model/graph.ts';
import type { Selection } from '../../model/view.ts';
import { rowOfSelection } from '../../query/subject.ts';
import { titleOf } from '../../query/titleOf.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { afterPaint } from '../../state/afterPaint.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';

/** The name of what is selected, as far as the graph knows it. */
function nameOf(graph: Graph, selection: Selection): string {
  const row = rowOfSelection(graph, selection);
  if (selection.type === 'entity') return labelOf(graph, row);
  if (selection.type === 'tie') {
    return `${labelOf(graph, graph.ties.a[row] ?? -1)} – ${labelOf(graph, graph.ties.b[row] ?? -1)}`;
  }
  return selection.type === 'report' ? (graph.reports.publisher[row] ?? selection.id) : selection.id;
}

/** Keeps the page title in step with what is selected. */
export function useDocumentTitle(): void {
  const { graph, manifest } = useExplorer();
  const selection = useExplorerState((state) => state.view.selection);
  useEffect(
    () =>
      afterPaint(window, () => {
        document.title = `${selection ? `${nameOf(graph, selection)} · ` : ''}${titleOf(manifest)} · Tieline`;
      }),
    [graph, manifest, selection],
  );
}
