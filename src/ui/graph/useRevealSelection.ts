import { useEffect } from 'react';
import { useExplorer } from '../explorerContext.ts';
import { targetOfSelection } from './emphasisOf.ts';
import type { GraphTools } from './graphTools.ts';
import { placeOf } from './pinActions.ts';

/** Brings an entity or the ends of a tie into view when something else on the page selects it. */
export function useRevealSelection({ store, camera }: GraphTools): void {
  const { graph, store: explorer } = useExplorer();
  useEffect(
    () =>
      explorer.subscribe(({ view }, before) => {
        if (view.selection === before.view.selection || store.getState().hasFocus) return;
        const target = targetOfSelection(graph, view.selection);
        if (!target) return;
        const { a, b } = graph.ties;
        const ends = target.type === 'entity' ? [target.row] : [a[target.row] ?? -1, b[target.row] ?? -1];
        for (const row of ends) camera.reveal(placeOf(store, row), 0);
      }),
    [graph, explorer, store, camera],
  );
}
