import { mergeOrders, type PaintOrder } from '../../render/paintOrder.ts';
import type { PainterSurface } from './painterSurface.ts';
import type { WorkerSurfaceListener } from './workerPainting.ts';

/** What a handover goes from and to, and when. */
export interface Handover {
  /** Makes a surface that the page paints; null where it cannot. */
  readonly startHere: () => PainterSurface | null;
  /** Makes a surface that the worker paints; null where there is none. */
  readonly startThere: (listener: WorkerSurfaceListener) => PainterSurface | null;
  /** Runs a task once the first picture is painted; returns how to call it off. */
  readonly afterFirst: (task: () => void) => () => void;
  /** Runs a task when what the worker painted is on the screen. */
  readonly whenSeen: (task: () => void) => void;
  /** The worker is gone, and the page paints again. */
  readonly lost: () => void;
}

/**
 * A surface that the page paints until a worker has painted over it for the first time, so that the first picture waits
 * neither for a worker to start nor for its fonts; and again when the worker is lost. Null where the page cannot paint.
 */
export function createHandoverSurface(handover: Handover): PainterSurface | null {
  const first = handover.startHere();
  if (!first) return null;
  let here: PainterSurface | null = first;
  let there: PainterSurface | null = null;
  let shown: PaintOrder | null = null;

  const painted = () => {
    const covered = here;
    here = null;
    if (covered) handover.whenSeen(covered.remove);
  };
  const lost = () => {
    there?.remove();
    there = null;
    if (!here) {
      here = handover.startHere();
      if (shown) here?.paint(shown);
    }
    handover.lost();
  };
  const callOff = handover.afterFirst(() => {
    there = handover.startThere({ painted, lost });
    if (shown) there?.paint(shown);
  });
  return {
    paint: (order) => {
      shown = mergeOrders(shown, order);
      here?.paint(order);
      there?.paint(order);
    },
    whenPainted: (task) => (here ?? there ?? first).whenPainted(task),
    remove: () => {
      callOff();
      there?.remove();
      here?.remove();
    },
  };
}
