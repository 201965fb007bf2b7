import type { PaintOrder } from '../../render/paintOrder.ts';

/** Where the painter's pictures go: two canvases in the page, painted here or by a worker. */
export interface PainterSurface {
  paint(order: PaintOrder): void;
  /** Runs a task when everything ordered so far is on the canvases. */
  whenPainted(task: () => void): void;
  /** Takes the canvases out of the page. */
  remove(): void;
}

/** Two new canvases at the end of an element, the overlay over the base; a canvas that a worker had cannot be used again. */
export function addCanvases(host: HTMLElement): {
  readonly base: HTMLCanvasElement;
  readonly overlay: HTMLCanvasElement;
  readonly remove: () => void;
} {
  const [base, overlay] = [document.createElement('canvas'), document.createElement('canvas')];
  host.append(base, overlay);
  const remove = () => {
    base.remove();
    overlay.remove();
  };
  return { base, overlay, remove };
}
