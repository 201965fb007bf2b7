import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  type Camera,
  clampCamera,
  fit as frame,
  pan,
  screenToWorld,
  type Viewport,
  worldToScreen,
  zoomAt,
} from './camera.ts';

const number = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({
  x: number(-2000, 2000),
  y: number(-2000, 2000),
  k: number(0.1, 8),
});
const viewports: fc.Arbitrary<Viewport> = fc.record({
  width: number(100, 3000),
  height: number(100, 3000),
  pixelRatio: fc.constantFrom(1, 2),
});
const points = fc.record({ x: number(-3000, 3000), y: number(-3000, 3000) });
const view: Viewport = { width: 800, height: 600, pixelRatio: 1 };

describe('a camera', () => {
  test('shows the point it stands on at the centre', () => {
    expect(worldToScreen({ x: 30, y: -20, k: 2 }, view, { x: 30, y: -20 })).toEqual({ x: 400, y: 300 });
  });

  test('turns pixels into world units and back', () => {
    fc.assert(
      fc.property(cameras, viewports, points, (camera, viewport, world) => {
        const back = screenToWorld(camera, viewport, worldToScreen(camera, viewport, world));
        expect(back.x).toBeCloseTo(world.x, 6);
        expect(back.y).toBeCloseTo(world.y, 6);
      }),
    );
  });

  test('zooms about a pixel: what is under it stays under it', () => {
    fc.assert(
      fc.property(cameras, viewports, points, number(0.1, 10), (camera, viewport, pixel, factor) => {
        const before = screenToWorld(camera, viewport, pixel);
        const after = screenToWorld(zoomAt(camera, viewport, pixel, factor), viewport, pixel);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test('never zooms beyond its limits', () => {
    const limits = { minK: 0.5, maxK: 2 };
    expect(zoomAt({ x: 0, y: 0, k: 1 }, view, { x: 0, y: 0 }, 100, limits).k).toBe(2);
    expect(zoomAt({ x: 0, y: 0, k: 1 }, view, { x: 0, y: 0 }, 0.001, limits).k).toBe(0.5);
  });

  test('moves the picture by as many pixels as it is told', () => {
    const camera = { x: 5, y: 6, k: 4 };
    const before = worldToScreen(camera, view, { x: 0, y: 0 });
    const after = worldToScreen(pan(camera, 12, -7), view, { x: 0, y: 0 });
    expect([after.x - before.x, after.y - before.y]).toEqual([12, -7]);
  });
});

describe('fitting', () => {
  test('frames a rectangle with its padding', () => {
    const bounds = { minX: -100, minY: 0, maxX: 300, maxY: 100 };
    const camera = frame(bounds, view, 50);
    expect(camera).toEqual({ x: 100, y: 50, k: 700 / 400 });
    expect(worldToScreen(camera, view, { x: -100, y: 50 })).toEqual({ x: 50, y: 300 });
  });

  test('a single point gets the largest zoom', () => {
    expect(frame({ minX: 3, minY: 4, maxX: 3, maxY: 4 }, view)).toEqual({ x: 3, y: 4, k: 8 });
  });

  test('a viewport smaller than its padding still gets a camera', () => {
    const tiny = { width: 20, height: 20, pixelRatio: 1 };
    expect(frame({ minX: 0, minY: 0, maxX: 100, maxY: 100 }, tiny).k).toBe(0.1);
  });
});

test('clamping brings the centre back to the picture and the zoom to its limits', () => {
  const bounds = { minX: -10, minY: -5, maxX: 10, maxY: 5 };
  expect(clampCamera({ x: 99, y: -99, k: 50 }, bounds)).toEqual({ x: 10, y: -5, k: 8 });
  expect(clampCamera({ x: 1, y: 2, k: 1 }, bounds)).toEqual({ x: 1, y: 2, k: 1 });
});

describe('bounds', () => {
  const positions = { x: [0, 10, -5], y: [3, -4, 20] };

  test('reach around all positions', () => {
    expect(boundsOf(positions)).toEqual({ minX: -5, minY: -4, maxX: 10, maxY: 20 });
  });

  test('count only the rows asked for', () => {
    expect(boundsOf(positions, (row) => row < 2)).toEqual({ minX: 0, minY: -4, maxX: 10, maxY: 3 });
  });

  test('of nothing are null', () => {
    expect(boundsOf(positions, () => false)).toBeNull();
  });
});
