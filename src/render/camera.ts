/** What part of the world is in view: `x`, `y` is the world point at the viewport's centre, `k` pixels per world unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The drawing area in CSS pixels, and device pixels per CSS pixel. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** A place, in CSS pixels from the viewport's upper left corner or in world units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in world units. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Smallest and largest `k`. */
export interface ZoomLimits {
  readonly minK: number;
  readonly maxK: number;
}

/** From a tenth to eight pixels per world unit. */
export const DEFAULT_ZOOM_LIMITS: ZoomLimits = { minK: 0.1, maxK: 8 };

const limitK = (k: number, limits: ZoomLimits) => Math.min(limits.maxK, Math.max(limits.minK, k));

/** The pixel at which a world point is seen. */
export function worldToScreen(camera: Camera, viewport: Viewport, world: Point): Point {
  return {
    x: (world.x - camera.x) * camera.k + viewport.width / 2,
    y: (world.y - camera.y) * camera.k + viewport.height / 2,
  };
}

/** The world point seen at a pixel; inverse of `worldToScreen`. */
export function screenToWorld(camera: Camera, viewport: Viewport, screen: Point): Point {
  return {
    x: (screen.x - viewport.width / 2) / camera.k + camera.x,
    y: (screen.y - viewport.height / 2) / camera.k + camera.y,
  };
}

/** Zooms by a factor, within limits, so that the world point under a pixel stays under it. */
export function zoomAt(
  camera: Camera,
  viewport: Viewport,
  screen: Point,
  factor: number,
  limits: ZoomLimits = DEFAULT_ZOOM_LIMITS,
): Camera {
  const k = limitK(camera.k * factor, limits);
  const world = screenToWorld(camera, viewport, screen);
  return {
    x: world.x - (screen.x - viewport.width / 2) / k,
    y: world.y - (screen.y - viewport.height / 2) / k,
    k,
  };
}

/** Moves the picture by pixels: positive `dxPx` brings what lay to the left into view. */
export function pan(camera: Camera, dxPx: number, dyPx: number): Camera {
  return { x: camera.x - dxPx / camera.k, y: camera.y - dyPx / camera.k, k: camera.k };
}

/** Frames a rectangle in the viewport with padding in pixels; a point gets the largest zoom allowed. */
export function fit(
  bounds: Bounds,
  viewport: Viewport,
  paddingPx = 48,
  limits: ZoomLimits = DEFAULT_ZOOM_LIMITS,
): Camera {
  const roomX = Math.max(1, viewport.width - 2 * paddingPx);
  const roomY = Math.max(1, viewport.height - 2 * paddingPx);
  const k = Math.min(roomX / (bounds.maxX - bounds.minX), roomY / (bounds.maxY - bounds.minY));
  return {
    x: (bounds.minX + bounds.maxX) / 2,
    y: (bounds.minY + bounds.maxY) / 2,
    k: limitK(k, limits),
  };
}

/** Keeps the zoom within limits and the viewport's centre within the bounds, so that the picture cannot get lost. */
export function clampCamera(
  camera: Camera,
  bounds: Bounds,
  limits: ZoomLimits = DEFAULT_ZOOM_LIMITS,
): Camera {
  return {
    x: Math.min(bounds.maxX, Math.max(bounds.minX, camera.x)),
    y: Math.min(bounds.maxY, Math.max(bounds.minY, camera.y)),
    k: limitK(camera.k, limits),
  };
}

/** The rectangle around the positions whose row `includes` has; null when there is none. */
export function boundsOf(
  positions: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  includes: (row: number) => boolean = () => true,
): Bounds | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < positions.x.length; row++) {
    if (!includes(row)) continue;
    minX = Math.min(minX, positions.x[row]!);
    minY = Math.min(minY, positions.y[row]!);
    maxX = Math.max(maxX, positions.x[row]!);
    maxY = Math.max(maxY, positions.y[row]!);
  }
  return minX <= maxX ? { minX, minY, maxX, maxY } : null;
}
