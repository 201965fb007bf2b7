import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { createCameraControl } from './cameraControl.ts';
import { type GraphStore, graphStoreOf, replace } from './graphStore.ts';

const EVERYTHING = Uint8Array.of(1, 1, 1, 1, 1);
const FEW = Uint8Array.of(1, 0, 0, 0, 0);

/** Frames by a zoom of the viewport's width over 400, at a centre that says how many entities are framed. */
function setUp(width = 400) {
  const store: GraphStore = graphStoreOf(sampleGraph());
  const show = (to: number) => {
    const area = { width: to, height: 300, pixelRatio: 1, top: 0 };
    replace(store, { viewport: area, shape: area });
  };
  show(width);
  const camera = createCameraControl(store, (framed) => {
    const { viewport } = store.getState();
    const count = framed.reduce((sum, one) => sum + one, 0);
    return viewport && { x: count, y: 0, k: viewport.width / 400 };
  });
  return { store, camera, show, now: () => store.getState().camera };
}

describe('the camera when the area gets a size', () => {
  it('frames what is visible at first', () => {
    const { camera, now } = setUp();
    camera.settle(EVERYTHING);
    expect(now()).toEqual({ x: 5, y: 0, k: 1 });
  });

  it('frames the same again in another size, although less is visible by then', () => {
    const { camera, show, now } = setUp();
    camera.settle(EVERYTHING);
    show(800);
    camera.settle(FEW);
    expect(now()).toEqual({ x: 5, y: 0, k: 2 });
  });

  it.each([
    ['panned', (camera: ReturnType<typeof setUp>['camera']) => camera.panBy(10, 0)],
    ['zoomed', (camera: ReturnType<typeof setUp>['camera']) => camera.zoomBy(2)],
  ])('keeps what is centred and how large it is once the reader has %s', (_, act) => {
    const { camera, show, now } = setUp();
    camera.settle(EVERYTHING);
    act(camera);
    const before = now();
    show(800);
    camera.settle(EVERYTHING);
    expect(now()).toBe(before);
  });
});

describe('the camera under the reader’s hands', () => {
  it('pans by pixels', () => {
    const { camera, now } = setUp();
    camera.settle(EVERYTHING);
    camera.panBy(-20, 10);
    expect(now()).toEqual({ x: 25, y: -10, k: 1 });
  });

  it('zooms at a pixel, whose world point stays there', () => {
    const { camera, now } = setUp();
    camera.settle(EVERYTHING);
    camera.zoomBy(2, { x: 250, y: 150 });
    expect(now()).toEqual({ x: 30, y: 0, k: 2 });
  });

  it('does not lose the picture', () => {
    const { camera, now } = setUp();
    camera.settle(EVERYTHING);
    camera.panBy(-100_000, 0);
    expect(now()?.x).toBe(140);
  });

  it('does nothing before there is a size', () => {
    const store = graphStoreOf(sampleGraph());
    const camera = createCameraControl(store, () => null);
    camera.settle(EVERYTHING);
    camera.panBy(1, 1);
    camera.zoomBy(2);
    expect(store.getState().camera).toBeNull();
  });
});

describe('the camera that the address asks for', () => {
  const ASKED = { x: 20, y: -10, k: 2 };

  function asking() {
    const store = graphStoreOf(sampleGraph());
    const area = { width: 400, height: 300, pixelRatio: 1, top: 0 };
    replace(store, { viewport: area, shape: area });
    let told = 0;
    const camera = createCameraControl(store, () => ({ x: 0, y: 0, k: 1 }), {
      asked: () => ASKED,
      moved: () => told++,
    });
    camera.settle(EVERYTHING);
    return { camera, now: () => store.getState().camera, told: () => told };
  }

  it('comes in place of the first fit, and stays in another size', () => {
    const { camera, now, told } = asking();
    expect(now()).toEqual(ASKED);
    camera.settle(EVERYTHING);
    expect(now()).toEqual(ASKED);
    expect(told()).toBe(0);
  });

  it('is told of as left with the first move', () => {
    const { camera, now, told } = asking();
    camera.panBy(-20, 0);
    expect(now()).not.toEqual(ASKED);
    expect(told()).toBe(1);
  });
});
