import type { PaintOrder } from './paintOrder.ts';
import type { PaintLayers } from './paintOrderOn.ts';

/** A font face as a style sheet declares it; the addresses in `source` are absolute. */
export interface PaintFontFace {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}

/** What the page sends to the paint worker: `canvases` before the first picture, and again when new ones take their place. */
export type PaintRequest =
  | { readonly type: 'fonts'; readonly faces: readonly PaintFontFace[] }
  | { readonly type: 'canvases'; readonly canvases: PaintLayers<OffscreenCanvas> }
  | { readonly type: 'picture'; readonly id: number; readonly order: PaintOrder };

/** What the paint worker sends back; `painted` once the picture is handed to the browser. */
export type PaintReply =
  | { readonly type: 'painted'; readonly id: number }
  | { readonly type: 'failed'; readonly message: string };
