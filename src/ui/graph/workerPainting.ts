import type { PaintClient } from '../../render/paintClient.ts';
import type { PaintOrder } from '../../render/paintOrder.ts';
import { addCanvases, type PainterSurface } from './painterSurface.ts';

/** What the owner of a worker's surface is told. */
export interface WorkerSurfaceListener {
  readonly painted: () => void;
  /** The worker is gone, and the pictures with it. */
  readonly lost: () => void;
}

/** A surface that a worker paints. */
export function createWorkerSurface(
  host: HTMLElement,
  client: PaintClient,
  { painted, lost }: WorkerSurfaceListener,
): PainterSurface {
  const { base, overlay, remove } = addCanvases(host);
  /** The page's size of the canvases follows that of the picture, so that none is shown stretched. */
  const fit = ({ viewport }: PaintOrder) => {
    for (const { style } of [base, overlay]) {
      style.width = `${viewport.width}px`;
      style.height = `${viewport.height}px`;
    }
    painted();
  };
  client.takeCanvases(
    { base: base.transferControlToOffscreen(), overlay: overlay.transferControlToOffscreen() },
    { painted: fit, lost },
  );
  return {
    paint: client.paint,
    whenPainted: client.whenPainted,
    remove: () => {
      client.leaveCanvases();
      remove();
    },
  };
}
