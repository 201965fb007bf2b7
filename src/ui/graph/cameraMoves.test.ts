import { describe, expect, it } from 'vitest';
import { cameraToShow, mixCameras, wheelFactor } from './cameraMoves.ts';

const viewport = { width: 400, height: 300, pixelRatio: 1 };
const camera = { x: 0, y: 0, k: 2 };

describe('bringing a point into view', () => {
  it('leaves the camera alone when the point stands clear of the edges', () => {
    expect(cameraToShow(camera, viewport, { x: 50, y: 20 }, 50)).toBe(camera);
  });

  it.each([
    ['right', { x: 200, y: 0 }, { x: 125, y: 0, k: 2 }],
    ['left', { x: -200, y: 0 }, { x: -125, y: 0, k: 2 }],
    ['below', { x: 0, y: 100 }, { x: 0, y: 50, k: 2 }],
    ['above', { x: 0, y: -100 }, { x: 0, y: -50, k: 2 }],
  ])('moves just far enough for a point to the %s', (_, world, moved) => {
    expect(cameraToShow(camera, viewport, world, 50)).toEqual(moved);
  });
});

describe('the way between two cameras', () => {
  const to = { x: 100, y: 40, k: 8 };

  it('begins at one and ends exactly at the other', () => {
    expect(mixCameras(camera, to, 0)).toEqual(camera);
    expect(mixCameras(camera, to, 1)).toBe(to);
  });

  it('zooms by equal factors and slows down', () => {
    const half = mixCameras(camera, to, 0.5);
    expect(half.x).toBeCloseTo(87.5);
    expect(half.k).toBeCloseTo(2 * 4 ** 0.875);
  });
});

describe('the wheel', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
    wheelFactor({ deltaY, deltaMode, ctrlKey });

  it('zooms in when turned away, out when turned back, by inverse factors', () => {
    expect(turn(-100)).toBeGreaterThan(1);
    expect(turn(-100) * turn(100)).toBeCloseTo(1);
  });

  it('counts lines as more than pixels', () => expect(turn(-3, 1)).toBeCloseTo(turn(-60)));
  it('zooms more by a pinch, whose steps are small', () => expect(turn(-10, 0, true)).toBeCloseTo(turn(-50)));
  it('at most doubles in one event', () => expect(turn(-100_000)).toBeCloseTo(Math.exp(0.7)));
  it('does nothing without a turn', () => expect(turn(0)).toBe(1));
});
