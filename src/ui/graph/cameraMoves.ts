import { type Camera, type Point, type Viewport, worldToScreen } from '../../render/camera.ts';

/** The camera moved by as little as it takes to bring a world point into view, clear of the edges; the same one when it is. */
export function cameraToShow(camera: Camera, viewport: Viewport, world: Point, clearPx = 56): Camera {
  const seen = worldToScreen(camera, viewport, world);
  const miss = (at: number, length: number) => {
    const clear = Math.min(clearPx, length / 3);
    return Math.min(0, at - clear) + Math.max(0, at - (length - clear));
  };
  const dx = miss(seen.x, viewport.width) / camera.k;
  const dy = miss(seen.y, viewport.height) / camera.k;
  return dx === 0 && dy === 0 ? camera : { x: camera.x + dx, y: camera.y + dy, k: camera.k };
}

/** The camera at part `t` (0…1) of the way between two, slowing down; zoom goes by equal factors. */
export function mixCameras(from: Camera, to: Camera, t: number): Camera {
  if (t >= 1) return to;
  const part = 1 - (1 - t) ** 3;
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
    k: from.k * (to.k / from.k) ** part,
  };
}

/** How much a turn of the wheel zooms; `deltaMode` counts pixels, lines or pages. A pinch on a trackpad comes with Ctrl. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaY * (deltaMode === 0 ? 1 : deltaMode === 1 ? 20 : 400);
  const part = pixels * (ctrlKey ? 0.01 : 0.002);
  return Math.exp(-Math.min(0.7, Math.max(-0.7, part)));
}
