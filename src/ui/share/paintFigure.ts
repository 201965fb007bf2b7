import type { Figure } from '../../exchange/figure/figure.ts';
import { type DrawList, EMPTY_LAYER } from '../../render/drawList.ts';
import { paintBase, paintOverlay } from '../../render/paint.ts';

const PIXEL_RATIO = 2;

/** The context of a new canvas of so many CSS pixels; throws where the browser has no room for it. */
function newContext({ width, height }: { readonly width: number; readonly height: number }) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * PIXEL_RATIO);
  canvas.height = Math.round(height * PIXEL_RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D context');
  return context;
}

function paintPicture(list: DrawList): readonly HTMLCanvasElement[] {
  const twice = { ...list, viewport: { ...list.viewport, pixelRatio: PIXEL_RATIO } };
  return [paintBase, paintOverlay].map((paint) => {
    const context = newContext(list.viewport);
    paint(context, twice);
    return context.canvas;
  });
}

/** Waits until every font of the figure is there, for just the letters that it sets in it. */
export async function waitForFonts({ picture, caption }: Figure): Promise<void> {
  const labels = [...picture.base.labels, ...picture.overlay.labels, ...caption.labels];
  const textOf = new Map<string, string>();
  for (const { font, text } of labels) textOf.set(font, (textOf.get(font) ?? '') + text);
  await Promise.all([...textOf].map(([font, text]) => document.fonts.load(font, text)));
  await document.fonts.ready;
}

/** A figure as a PNG image with two pixels to each CSS pixel. */
export async function figurePng(figure: Figure): Promise<Blob> {
  const { width, height, picture, pictureAt, caption } = figure;
  const viewport = { width, height, pixelRatio: PIXEL_RATIO };
  const context = newContext(viewport);
  paintBase(context, { viewport, ground: picture.ground, base: caption, overlay: EMPTY_LAYER });
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const layer of paintPicture(picture)) {
    context.drawImage(layer, pictureAt.x * PIXEL_RATIO, Math.round(pictureAt.y * PIXEL_RATIO));
  }
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}
