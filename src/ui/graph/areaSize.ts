import type { Camera, Viewport } from '../../render/camera.ts';

/** The drawing area: its size, and how far its upper edge is from the page's. */
export interface Area extends Viewport {
  readonly top: number;
}

// A caption that takes another line changes less than this part; a turned phone or another window more.
const STRIP_PART = 0.15;

/** True when two areas differ by more than a strip, so that a picture made for one should be framed anew for the other. */
export function isOtherShape(one: Viewport, other: Viewport): boolean {
  const differs = (from: number, to: number) => Math.abs(to / from - 1) > STRIP_PART;
  return differs(one.width, other.width) || differs(one.height, other.height);
}

/** True when nothing changed. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.pixelRatio === other.pixelRatio &&
    one.top === other.top
  );
}

/** The camera that keeps what is centred; when the upper edge moved, what is drawn stays where it was in the page. */
export function cameraAfterResize(camera: Camera, before: Area, after: Area): Camera {
  const moved = after.top - before.top;
  if (moved === 0) return camera;
  return { ...camera, y: camera.y + (moved + (after.height - before.height) / 2) / camera.k };
}
