import { type RefObject, useLayoutEffect, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { afterPaint } from '../../state/afterPaint.ts';
import type { ExplorerStore } from '../../state/explorerStore.ts';
import { useExplorer } from '../explorerContext.ts';
import { measureUntil } from '../kit/measurePaint.ts';
import { createDirectSurface } from './directPainting.ts';
import { drawingWorker } from './drawingWorker.ts';
import { GraphPainter } from './graphPainter.ts';
import type { FrameTasks } from './graphTools.ts';
import { createHandoverSurface } from './handoverPainting.ts';
import type { PainterSurface } from './painterSurface.ts';
import { createWorkerSurface } from './workerPainting.ts';

let isTold = false;

/** Tells of the lost worker; once for a page. */
function tellOfLoss({ getState }: ExplorerStore): void {
  if (isTold) return;
  isTold = true;
  getState().notify({
    tone: 'problem',
    text: i18n._('The graph is drawn more slowly now: the browser stopped its drawing worker.'),
    undo: null,
  });
}

/** A surface inside an element, painted by the page or by its worker; null when the browser cannot draw. */
function createSurface(element: HTMLElement, lost: () => void): PainterSurface | null {
  return createHandoverSurface({
    startHere: () => createDirectSurface(element),
    startThere: (listener) => {
      const worker = drawingWorker();
      if (!worker?.isLost()) return worker && createWorkerSurface(element, worker, listener);
      lost();
      return null;
    },
    afterFirst: (task) => afterPaint(window, task),
    whenSeen: (task) => requestAnimationFrame(() => requestAnimationFrame(task)),
    lost,
  });
}

/** The painter of two canvases inside an element; null before it is there, 'none' when the browser cannot draw on them. */
export function useGraphPainter(
  host: RefObject<HTMLElement | null>,
  frame: FrameTasks,
): GraphPainter | 'none' | null {
  const { store } = useExplorer();
  const [painter, setPainter] = useState<GraphPainter | 'none' | null>(null);
  useLayoutEffect(() => {
    const surface = host.current && createSurface(host.current, () => tellOfLoss(store));
    if (!surface) {
      setPainter('none');
      return;
    }
    const made = new GraphPainter(surface, () => frame.measure());
    frame.paint = () => made.paintNow();
    const leaveMeasures = measureUntil(surface.whenPainted);
    setPainter(made);
    return () => {
      frame.paint = () => {};
      leaveMeasures();
      made.stop();
      surface.remove();
    };
  }, [host, frame, store]);
  return painter;
}
