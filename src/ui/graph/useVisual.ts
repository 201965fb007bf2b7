import { useEffect, useMemo, useState } from 'react';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import type { VisualState } from '../../render/visualState.ts';
import { useExplorerState, useVisible } from '../explorerContext.ts';
import { useReducedMotion } from '../kit/useMediaQuery.ts';
import { visualOf } from './visualOf.ts';

/** How long what has just entered the dates is marked as new. */
const NEW_MS = 1500;

interface Change {
  readonly visible: VisibleGraph;
  readonly previous: VisibleGraph | null;
}

/** What the picture shows of the current view; what the last change let in is new for a moment, never with reduced motion. */
export function useVisual(): VisualState {
  const visible = useVisible();
  const outside = useExplorerState((state) => state.view.outside);
  const isMotionReduced = useReducedMotion();
  const [change, setChange] = useState<Change>({ visible, previous: null });
  const current = change.visible === visible ? change : { visible, previous: change.visible };
  if (current !== change) setChange(current);
  useEffect(() => {
    if (!change.previous) return;
    const timer = window.setTimeout(() => setChange({ ...change, previous: null }), NEW_MS);
    return () => window.clearTimeout(timer);
  }, [change]);
  const previous = isMotionReduced ? null : current.previous;
  return useMemo(() => visualOf(visible, { outside }, previous), [visible, outside, previous]);
}
