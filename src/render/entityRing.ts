import type { MarkBatch } from './drawList.ts';
import { entityInk } from './entityInk.ts';
import type { SceneInput } from './sceneInput.ts';
import type { ScreenGeometry } from './screenGeometry.ts';

/** Between a mark and the innermost ring around it. */
export const RING_GAP_PX = 4;

/** A ring around an entity's mark. */
export function entityRing(
  geometry: ScreenGeometry,
  row: number,
  look: { readonly color: string; readonly gapPx: number; readonly widthPx: number },
): MarkBatch {
  const places = Float32Array.of(geometry.x[row]!, geometry.y[row]!, geometry.radius[row]! + look.gapPx);
  return { kind: 'state', fill: null, stroke: look.color, strokeWidthPx: look.widthPx, alpha: 1, places };
}

/** Rings in the colour of their mark around the entities that have just entered the dates. */
export function newRings(input: SceneInput, geometry: ScreenGeometry): MarkBatch[] {
  const rings: MarkBatch[] = [];
  const { isNew } = input.visual.entities;
  for (let row = 0; row < isNew.length; row++) {
    if (isNew[row] === 0 || geometry.drawn[row] !== 2) continue;
    const color = entityInk(input, row);
    rings.push(entityRing(geometry, row, { color, gapPx: RING_GAP_PX, widthPx: 1.5 }));
  }
  return rings;
}
