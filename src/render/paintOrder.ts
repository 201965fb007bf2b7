import type { Viewport } from './camera.ts';
import type { DrawLayer } from './drawList.ts';

/** What the two canvases are to show next. */
export interface PaintOrder {
  readonly viewport: Viewport;
  readonly ground: string;
  /** Null leaves the base as it is, and with it the size of the canvases. */
  readonly base: DrawLayer | null;
  /** Null shows nothing over the base. */
  readonly overlay: DrawLayer | null;
}

/** One order for two that follow each other: the later one, with the base that it takes for granted. */
export function mergeOrders(earlier: PaintOrder | null, later: PaintOrder): PaintOrder {
  return later.base || !earlier?.base ? later : { ...later, base: earlier.base };
}
