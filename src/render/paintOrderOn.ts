import { EMPTY_LAYER } from './drawList.ts';
import { type PaintContext, paintBase, paintOverlay } from './paint.ts';
import type { PaintOrder } from './paintOrder.ts';

/** A 2D context on a canvas, of the page or of a worker. */
export interface CanvasContext extends PaintContext {
  readonly canvas: { width: number; height: number };
}

/** The two canvases of a graph, the overlay over the base. */
export interface PaintLayers<Layer> {
  readonly base: Layer;
  readonly overlay: Layer;
}

function sizeCanvas({ canvas }: CanvasContext, { width, height, pixelRatio }: PaintOrder['viewport']): void {
  const [columns, lines] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== lines) canvas.height = lines;
}

/**
 * Carries out an order on both canvases at once, so that they never disagree; a new base brings their size. `clear`
 * takes the overlay out of sight when nothing is to lie over the base.
 */
export function paintOrderOn(
  { base, overlay }: PaintLayers<CanvasContext>,
  order: PaintOrder,
  clear: () => void,
): void {
  const { viewport, ground } = order;
  if (order.base) {
    sizeCanvas(base, viewport);
    sizeCanvas(overlay, viewport);
    paintBase(base, { viewport, ground, base: order.base, overlay: EMPTY_LAYER });
  }
  if (order.overlay) paintOverlay(overlay, { viewport, ground, base: EMPTY_LAYER, overlay: order.overlay });
  else clear();
}
