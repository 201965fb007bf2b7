import { createContext, type RefObject, useContext } from 'react';
import { useStore } from 'zustand';
import type { CameraControl } from './cameraControl.ts';
import type { GraphState, GraphStore } from './graphStore.ts';
import type { Picture } from './usePicture.ts';

/** What must happen within one frame: the area is measured before it is painted, and painted in the frame in which it has another size. */
export interface FrameTasks {
  measure: () => void;
  paint: () => void;
}

/** What the parts of the graph's region share. `picture` is the latest one. */
export interface GraphTools {
  readonly store: GraphStore;
  readonly camera: CameraControl;
  readonly picture: () => Picture;
  /** The element that takes the keyboard. */
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly frame: FrameTasks;
  /** The strip at the lower edge that the tools lie over, as measured last with the area. */
  readonly foot: { px: number };
}

/** Gives the tools to the parts of the region. */
export const GraphToolsContext = createContext<GraphTools | null>(null);

/** The tools of the region. Throws outside of it. */
export function useGraphTools(): GraphTools {
  const tools = useContext(GraphToolsContext);
  if (!tools) throw new Error('useGraphTools needs a GraphToolsContext above it');
  return tools;
}

/** Part of the graph's own state. */
export function useGraphState<Part>(select: (state: GraphState) => Part): Part {
  return useStore(useGraphTools().store, select);
}
