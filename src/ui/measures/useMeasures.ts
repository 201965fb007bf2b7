import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { Measures } from '../../measures/measures.ts';
import { useExplorer } from '../explorerContext.ts';
import { measuresQuery } from './measuresQuery.ts';

/** Measures of what is visible, those of the view before while new ones are computed; null before any and after a failure. */
export interface MeasuresState {
  readonly measures: Measures | null;
  readonly status: 'computing' | 'ready' | 'failed';
  readonly tryAgain: () => void;
}

/** The measures of the current view; a worker computes them once somebody wants them. */
export function useMeasures(isWanted: boolean): MeasuresState {
  const { graph, manifest, store, derived } = useExplorer();
  const visible = useStore(store, ({ view }) => (isWanted ? derived.visible(view) : null));
  const asked = useDeferredValue(visible);
  const second = (asked && derived.compared(asked)?.windows.b) ?? null;
  const { data, isError, isPlaceholderData, refetch } = useQuery(
    measuresQuery(manifest.id, graph, asked, second),
  );
  const isReady = data !== undefined && !isPlaceholderData && asked === visible;
  return {
    measures: data ?? null,
    status: isError ? 'failed' : isReady ? 'ready' : 'computing',
    tryAgain: () => void refetch(),
  };
}
