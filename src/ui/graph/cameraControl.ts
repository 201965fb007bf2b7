import { boundsOf, type Camera, clampCamera, type Point, pan, zoomAt } from '../../render/camera.ts';
import { cameraToShow, mixCameras } from './cameraMoves.ts';
import { glide, isMotionReduced } from './glide.ts';
import type { GraphStore } from './graphStore.ts';

/** Which entities a picture frames: 1 by row. */
export type Framed = Uint8Array;

/** The camera that frames entities in the present viewport, or null when there is nothing to frame. */
export type FrameEntities = (framed: Framed) => Camera | null;

/** A camera that the address asks for, and who hears that the picture is looked at from elsewhere now. */
export interface AskedCamera {
  readonly asked: () => Camera | null;
  readonly moved: () => void;
}

const NOTHING_ASKED: AskedCamera = { asked: () => null, moved: () => undefined };

/** Moves the camera: at once for wheel and fingers, gliding for buttons and keys unless the reader asked for less motion. */
export interface CameraControl {
  readonly panBy: (dxPx: number, dyPx: number) => void;
  /** Zooms at a pixel of the graph; at its centre when left out. */
  readonly zoomBy: (factor: number, at?: Point) => void;
  readonly glideBy: (factor: number, at?: Point) => void;
  readonly fit: (framed: Framed) => void;
  /** Brings a world point into view, `clearPx` away from the edges. */
  readonly reveal: (world: Point, clearPx?: number) => void;
  readonly glideTo: (camera: Camera) => void;
  /** Shows what the address asks for, at once. */
  readonly show: (camera: Camera) => void;
  /** Shows what the address asks for or fits for the first time, or fits again as long as the reader has not moved the camera. */
  readonly settle: (framed: Framed) => void;
  readonly stop: () => void;
}

/** The camera of a graph's store. */
export function createCameraControl(
  store: GraphStore,
  frame: FrameEntities,
  { asked, moved }: AskedCamera = NOTHING_ASKED,
): CameraControl {
  let stop = () => {};
  let goal: Camera | null = null;
  const here = () => goal ?? store.getState().camera;
  const halt = () => {
    stop();
    goal = null;
  };
  const jump = (camera: Camera) => {
    halt();
    store.setState({ camera });
  };
  const glideTo = (to: Camera) => {
    const from = store.getState().camera;
    if (!from || isMotionReduced()) return jump(to);
    halt();
    goal = to;
    stop = glide((part) => {
      if (part === 1) goal = null;
      store.setState({ camera: mixCameras(from, to, part) });
    });
  };
  const zoomed = (factor: number, at?: Point): Camera | null => {
    const { viewport, positions } = store.getState();
    const camera = here();
    const bounds = boundsOf(positions);
    if (!camera || !viewport || !bounds) return null;
    const place = at ?? { x: viewport.width / 2, y: viewport.height / 2 };
    return clampCamera(zoomAt(camera, viewport, place, factor), bounds);
  };
  const letGo = () => {
    store.setState({ framed: null });
    moved();
  };
  const show = (camera: Camera) => {
    const bounds = boundsOf(store.getState().positions);
    store.setState({ framed: null });
    jump(bounds ? clampCamera(camera, bounds) : camera);
  };
  return {
    panBy(dxPx, dyPx) {
      const { camera, positions } = store.getState();
      const bounds = boundsOf(positions);
      if (!camera || !bounds) return;
      letGo();
      jump(clampCamera(pan(camera, dxPx, dyPx), bounds));
    },
    zoomBy(factor, at) {
      const camera = zoomed(factor, at);
      if (!camera) return;
      letGo();
      jump(camera);
    },
    glideBy(factor, at) {
      const camera = zoomed(factor, at);
      if (!camera) return;
      letGo();
      glideTo(camera);
    },
    fit(framed) {
      const camera = frame(framed);
      if (!camera) return;
      store.setState({ framed });
      moved();
      glideTo(camera);
    },
    reveal(world, clearPx) {
      const { viewport } = store.getState();
      const camera = here();
      if (!camera || !viewport) return;
      const next = cameraToShow(camera, viewport, world, clearPx);
      if (next === camera) return;
      letGo();
      glideTo(next);
    },
    glideTo(camera) {
      letGo();
      glideTo(camera);
    },
    settle(framed) {
      const { camera, framed: before } = store.getState();
      if (camera && !before) return;
      const first = camera ? null : asked();
      if (first) return show(first);
      const next = frame(before ?? framed);
      if (!next) return;
      jump(next);
      store.setState({ framed: before ?? framed });
    },
    show,
    stop: halt,
  };
}
