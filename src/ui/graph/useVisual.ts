import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { VisualState } from '../../render/visualState.ts';
import { useExplorer, useExplorerState, useVisible } from '../explorerContext.ts';
import { useReducedMotion } from '../kit/useMediaQuery.ts';
import type { GraphStore } from './graphStore.ts';
import { useKeptEntities } from './useKeptEntities.ts';
import { useMarkLook } from './useMarkLook.ts';
import { visualOf } from './visualOf.ts';

/** How long what has just entered the dates is marked as new. */
const NEW_MS = 1500;

/** Keeps the visible graph before each change in the store for a moment. */
function useWhatWasVisible(graphStore: GraphStore, isMotionReduced: boolean): void {
  const { store, derived } = useExplorer();
  useEffect(() => {
    if (isMotionReduced) return;
    let visible = derived.visible(store.getState().view);
    let timer = 0;
    const stop = store.subscribe(({ view }) => {
      const next = derived.visible(view);
      if (next === visible) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => graphStore.setState({ wasVisible: null }), NEW_MS);
      graphStore.setState({ wasVisible: visible });
      visible = next;
    });
    return () => {
      stop();
      window.clearTimeout(timer);
      graphStore.setState({ wasVisible: null });
    };
  }, [graphStore, store, derived, isMotionReduced]);
}

/** What the picture shows of the current view; what the last change let in is new for a moment, never with reduced motion. */
export function useVisual(graphStore: GraphStore): VisualState {
  const { derived } = useExplorer();
  const visible = useVisible();
  const outside = useExplorerState((state) => state.view.outside);
  const wasVisible = useStore(graphStore, (state) => state.wasVisible);
  useWhatWasVisible(graphStore, useReducedMotion());
  const look = useMarkLook(visible);
  const kept = useKeptEntities(visible);
  return useMemo(() => {
    const visual = visualOf(visible, { outside }, wasVisible, look, derived.compared(visible)?.ties);
    return kept ? { ...visual, entities: { ...visual.entities, kept } } : visual;
  }, [derived, visible, outside, wasVisible, look, kept]);
}
