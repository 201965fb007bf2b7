import type { Point } from '../../render/camera.ts';
import { type GraphStore, replace } from './graphStore.ts';
import { withoutPin, withPin } from './pins.ts';

/** Where an entity stands now, in world units. */
export function placeOf(store: GraphStore, row: number): Point {
  const { x, y } = store.getState().positions;
  return { x: x[row] ?? 0, y: y[row] ?? 0 };
}

/** Moves one entity by pixels and pins it there. */
export function pinBy(store: GraphStore, row: number, dxPx: number, dyPx: number): void {
  const { camera, pins, stretch } = store.getState();
  if (!camera) return;
  const { x, y } = placeOf(store, row);
  const place = { x: x + dxPx / camera.k, y: (y + dyPx / camera.k) / stretch };
  replace(store, { pins: withPin(pins, row, place) });
}

/** Lets an entity go back to its place in the layout, or to where it was pinned before. */
export function unpin(store: GraphStore, row: number, before?: Point): void {
  const { pins } = store.getState();
  replace(store, { pins: before ? withPin(pins, row, before) : withoutPin(pins, row) });
}

/** Lets all entities go back to their places in the layout. */
export function clearPins(store: GraphStore): void {
  replace(store, { pins: new Map() });
}
