import { mergeOrders, type PaintOrder } from '../../render/paintOrder.ts';
import { paintOrderOn } from '../../render/paintOrderOn.ts';
import { addCanvases, type PainterSurface } from './painterSurface.ts';

/** A surface that the page paints itself; null in a browser that cannot. */
export function createDirectSurface(host: HTMLElement): PainterSurface | null {
  const { base, overlay, remove } = addCanvases(host);
  const [below, above] = [base.getContext('2d', { alpha: false }), overlay.getContext('2d')];
  if (!below || !above) {
    remove();
    return null;
  }
  let shown: PaintOrder | null = null;
  const paint = (order: PaintOrder) => {
    shown = mergeOrders(shown, order);
    // Browsers that draw without a GPU copy every canvas in sight for each frame of the page.
    overlay.style.visibility = order.overlay ? 'visible' : 'hidden';
    paintOrderOn({ base: below, overlay: above }, order, () => {});
  };
  const paintAgain = () => {
    if (shown) paint(shown);
  };
  for (const canvas of [base, overlay]) canvas.addEventListener('contextrestored', paintAgain);
  return { paint, whenPainted: (task) => task(), remove };
}
