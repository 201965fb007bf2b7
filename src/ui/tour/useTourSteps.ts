import { useCallback, useEffect, useRef } from 'react';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { resolveAddress } from '../../state/resolveAddress.ts';
import { type ShownTour, showsStep } from '../../state/tours.ts';
import { parseAddress } from '../../url/address.ts';
import { useExplorer, useView } from '../explorerContext.ts';

/** How to go to a step of a tour, counted from 1: one step of the history. The reader goes on reading as graph or list. */
export function useGoToStep(): (tour: ShownTour, step: number, how?: 'guided-step' | 'same-step') => void {
  const { store } = useExplorer();
  return useCallback(
    ({ id, steps }, step, how) => {
      const parsed = parseAddress(steps[step - 1]?.address ?? '');
      const { layout } = store.getState().view;
      const read = parsed.view.layout === 'list' ? 'list' : layout;
      store.getState().goTo({ ...parsed, view: { ...parsed.view, layout: read } }, { id, step }, how);
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

/** Opens the step that an address names and nothing else, when the page is opened with it. */
export function useNamedStep(tour: ShownTour, step: number): void {
  const { store } = useExplorer();
  const goTo = useGoToStep();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const { view, lastChange } = store.getState();
    if (lastChange === 'from-address' && showsStep(view, DEFAULT_VIEW)) goTo(tour, step, 'same-step');
  }, [store, goTo, tour, step]);
}
