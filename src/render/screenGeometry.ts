import { WORLD_UNITS_PER_PIXEL } from '../layout/markRadius.ts';
import type { Graph } from '../model/graph.ts';
import type { Camera, Viewport } from './camera.ts';
import { entityRadius } from './entityRadius.ts';
import type { SceneOptions } from './sceneInput.ts';
import type { VisualState } from './visualState.ts';

/** Where each entity stands in the viewport, by row, in pixels. */
export interface ScreenGeometry {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  /** 0 not drawn (hidden or out of sight), 1 drawn faintly, 2 drawn. */
  readonly drawn: Uint8Array;
}

const SMALLEST_POLE_PX = 11;

// Marks keep their size in pixels at the zoom of the whole picture and grow with the square root of it.
const WHOLE_PICTURE_K = 1 / WORLD_UNITS_PER_PIXEL;

/** How much marks grow with the zoom: 0.8 at the least, 2.2 at the most. */
export function markScale(k: number): number {
  return Math.min(2.2, Math.max(0.8, Math.sqrt(k / WHOLE_PICTURE_K)));
}

/** Screen places and sizes of all entities; poles never get small. */
export function screenGeometry(
  graph: Graph,
  visual: VisualState,
  positions: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  camera: Camera,
  viewport: Viewport,
  options: Pick<SceneOptions, 'mostEntitySources' | 'poles'>,
): ScreenGeometry {
  const { count } = graph.entities;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const radius = new Float32Array(count);
  const drawn = new Uint8Array(count);
  const scale = markScale(camera.k);
  const outside = visual.outside === 'hide' ? 0 : 1;
  const { shown, kept } = visual.entities;
  const isPole = new Uint8Array(count);
  for (const pole of options.poles) isPole[pole] = 1;
  for (let row = 0; row < count; row++) {
    x[row] = (positions.x[row]! - camera.x) * camera.k + viewport.width / 2;
    y[row] = (positions.y[row]! - camera.y) * camera.k + viewport.height / 2;
    const smallest = isPole[row] === 1 ? SMALLEST_POLE_PX : 0;
    radius[row] = Math.max(smallest, entityRadius(visual, options, row)) * scale;
    const reach = radius[row]! * 1.2;
    const inSight =
      x[row]! + reach >= 0 &&
      x[row]! - reach <= viewport.width &&
      y[row]! + reach >= 0 &&
      y[row]! - reach <= viewport.height;
    if (inSight) drawn[row] = shown[row]! === 1 ? 2 : kept?.[row] ? 1 : outside;
  }
  return { x, y, radius, drawn };
}
