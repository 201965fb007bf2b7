import { createContext, useContext } from 'react';
import type { VisibleGraph } from '../../query/visibleGraph.ts';

/** The view that the panel shows: it may lag behind while dates are dragged, so that dragging never waits for it. */
export const VisibleContext = createContext<VisibleGraph | null>(null);

/** The view that the panel shows. Throws outside `VisibleContext`. */
export function usePanelVisible(): VisibleGraph {
  const visible = useContext(VisibleContext);
  if (!visible) throw new Error('usePanelVisible needs a VisibleContext above it');
  return visible;
}
