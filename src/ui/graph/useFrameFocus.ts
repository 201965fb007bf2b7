import { useLayoutEffect } from 'react';
import { rowsToFrame } from './frameEntities.ts';
import type { GraphTools } from './graphTools.ts';
import type { Picture } from './usePicture.ts';

/** Frames what is in focus whenever the focus or its steps change, also when they changed while the graph was away. Nothing moves but the camera. */
export function useFrameFocus({ store, camera }: GraphTools, { visible, visual }: Picture): void {
  const { focus = [], steps } = visible.settings;
  const key = focus.length === 0 ? '' : `${focus.join()} ${steps}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown at that moment; later changes move no camera
  useLayoutEffect(() => {
    const { focusKey } = store.getState();
    if (focusKey === key) return;
    store.setState({ focusKey: key });
    if (focusKey !== null) camera.fit(rowsToFrame(visual));
  }, [key, store, camera]);
}
