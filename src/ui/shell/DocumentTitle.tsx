import { useQuery } from '@tanstack/react-query';
import { memo, useEffect } from 'react';
import { evidenceQuery } from '../../dataset/datasetQueries.ts';
import type { View } from '../../model/view.ts';
import { afterPaint } from '../../state/afterPaint.ts';
import { useCalmView, useExplorer } from '../explorerContext.ts';
import { viewTitle } from './viewTitle.ts';

/** Summary of the selected event once it is known; empty for other selections. */
function useEventSummary({ selection }: View): string {
  const { graph, manifest } = useExplorer();
  const isEvent = selection?.type === 'event';
  const { data } = useQuery({ ...evidenceQuery(manifest.id), enabled: isEvent });
  const row = isEvent ? (graph.events.rowOf.get(selection.id) ?? -1) : -1;
  return data?.events[row]?.summary.replace(/\.$/, '') ?? '';
}

const TitleOf = memo(function TitleOf({ view }: { readonly view: View }): null {
  const { graph, manifest } = useExplorer();
  const event = useEventSummary(view);
  useEffect(
    () =>
      afterPaint(window, () => {
        document.title = viewTitle(graph, manifest, view, { event });
      }),
    [graph, manifest, view, event],
  );
  return null;
});

/** Keeps the page title in step with the view. Shows nothing: what stands around it is not rendered again with each view. */
export function DocumentTitle() {
  return <TitleOf view={useCalmView()} />;
}
