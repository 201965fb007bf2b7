import { useCallback } from 'react';
import { resolveAddress } from '../../state/resolveAddress.ts';
import { type ShownTour, showsStep } from '../../state/tours.ts';
import { parseAddress } from '../../url/address.ts';
import { useExplorer, useView } from '../explorerContext.ts';

/** How to go to a step of a tour, counted from 1: one step of the history. The reader goes on reading as graph or list. */
export function useGoToStep(): (tour: ShownTour, step: number) => void {
  const { store } = useExplorer();
  return useCallback(
    ({ id, steps }, step) => {
      const parsed = parseAddress(steps[step - 1]?.address ?? '');
      const { layout } = store.getState().view;
      const read = parsed.view.layout === 'list' ? 'list' : layout;
      store.getState().goTo({ ...parsed, view: { ...parsed.view, layout: read } }, { id, step });
    },
    [store],
  );
}

/** Whether the view still shows what a step prescribes. */
export function useIsAtStep(address: string): boolean {
  const { graph, manifest } = useExplorer();
  const view = useView();
  return showsStep(view, resolveAddress(graph, manifest, parseAddress(address)).view);
}
