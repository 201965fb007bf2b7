import { useLayoutEffect, useRef } from 'react';
import { useExplorerState } from '../explorerContext.ts';
import { holdsEntities, rowsToFrame } from './frameEntities.ts';
import type { GraphTools } from './graphTools.ts';
import type { Picture } from './usePicture.ts';

/** Frames everything when another path is asked for and something on it, as what other dates hold, is out of sight. */
export function useFramePath({ store, camera, picture, foot }: GraphTools, { visual }: Picture): void {
  const path = useExplorerState(({ view }) => view.path);
  const before = useRef(path);
  const { kept } = visual.entities;
  useLayoutEffect(() => {
    if (path === before.current) return;
    before.current = path;
    const { positions, viewport, camera: here } = store.getState();
    if (!path || !kept || !here) return;
    const isSeen = holdsEntities(picture(), { positions, viewport, footPx: foot.px }, kept, here);
    if (!isSeen) camera.fit(rowsToFrame(visual));
  }, [path, kept, visual, store, camera, picture, foot]);
}
