import { useLayoutEffect, useMemo } from 'react';
import { pathRows } from '../../query/paths/pathRows.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { measurePaint } from '../kit/measurePaint.ts';
import { emphasisOf } from './emphasisOf.ts';
import type { GraphPainter } from './graphPainter.ts';
import type { GraphTools } from './graphTools.ts';
import { targetOfFocus } from './keyboardFocus.ts';
import type { Picture } from './usePicture.ts';

let isFirstGraph = true;

/** Times the first picture from the start of the navigation; once. */
function measureFirstGraph(): void {
  if (isFirstGraph) measurePaint('tieline:first-graph', 0);
  isFirstGraph = false;
}

/** Paints the base whenever the picture, the camera, the size or a place changes. */
export function useBasePainting(painter: GraphPainter | null, { store }: GraphTools, picture: Picture): void {
  useLayoutEffect(() => {
    if (!painter) return;
    const show = () => {
      const { viewport, camera, positions } = store.getState();
      if (!viewport || !camera) return;
      painter.show({ ...picture, viewport, camera, positions });
      measureFirstGraph();
    };
    show();
    return store.subscribe((now, before) => {
      const isSame =
        now.viewport === before.viewport &&
        now.camera === before.camera &&
        now.positions === before.positions;
      if (!isSame) show();
    });
  }, [painter, store, picture]);
}

/** Paints the overlay whenever something else is pointed at, focused or selected. */
export function useOverlayPainting(
  painter: GraphPainter | null,
  { store }: GraphTools,
  { graph, visible }: Picture,
): void {
  const { transient, derived } = useExplorer();
  const selection = useExplorerState((state) => state.view.selection);
  const path = useExplorerState((state) => state.view.path);
  const pathDates = useExplorerState((state) => state.view.pathDates);
  const answer = derived.path({ path, pathDates }, visible)?.answer ?? null;
  const resting = useMemo(
    () => emphasisOf(graph, visible, selection, answer),
    [graph, visible, selection, answer],
  );
  useLayoutEffect(() => {
    if (!painter) return;
    const emphasize = () => {
      const { focused, hasFocus } = store.getState();
      const { pointed, pointedPath } = transient.getState();
      const alone = answer?.paths[pointedPath ?? -1];
      painter.emphasize({
        ...resting,
        lit: alone ? pathRows([alone]) : resting.lit,
        hovered: pointed,
        focused: hasFocus ? targetOfFocus(focused) : null,
      });
    };
    emphasize();
    const stopPointing = transient.subscribe((now, before) => {
      if (now.pointed !== before.pointed || now.pointedPath !== before.pointedPath) emphasize();
    });
    const stopFocus = store.subscribe((now, before) => {
      if (now.focused !== before.focused || now.hasFocus !== before.hasFocus) emphasize();
    });
    return () => {
      stopPointing();
      stopFocus();
    };
  }, [painter, store, transient, resting, answer]);
}
