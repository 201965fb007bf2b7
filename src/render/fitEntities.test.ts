import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worldToScreen } from './camera.ts';
import { fitEntities } from './fitEntities.ts';

const viewport = { width: 800, height: 500, pixelRatio: 1 };
const fitOf = (x: number[], y: number[], label: number, view = viewport) =>
  fitEntities(
    { positions: { x, y }, includes: () => true, radiusPx: () => 5, labelWidthPx: () => label },
    view,
    10,
  );

test('nothing to frame gives no camera', () => {
  expect(fitOf([], [], 0)).toBeNull();
});

test('marks touch the padding where there are no labels', () => {
  const camera = fitOf([-100, 100], [0, 0], 0)!;
  expect(worldToScreen(camera, viewport, { x: -100, y: 0 }).x - 5 - 4).toBeCloseTo(10, 3);
  expect(worldToScreen(camera, viewport, { x: 100, y: 0 }).x + 5 + 4).toBeCloseTo(790, 3);
});

test('labels at the edges get room, at most 13 % of the width', () => {
  const wide = fitOf([-100, 100], [0, 0], 0)!.k;
  expect(fitOf([-100, 100], [0, 0], 60)!.k).toBeLessThan(wide);
  // 800 px less both paddings, both marks and twice 104 px of label.
  expect(fitOf([-100, 100], [0, 0], 5000)!.k).toBeCloseTo((800 - 20 - 10 - 208) / 200, 4);
});

test('every mark lies inside the viewport', () => {
  const coordinate = fc.double({ min: -800, max: 800, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), (places) => {
      const x = places.map(([one]) => one);
      const y = places.map(([, other]) => other);
      const camera = fitOf(x, y, 80)!;
      for (const row of x.keys()) {
        const seen = worldToScreen(camera, viewport, { x: x[row]!, y: y[row]! });
        expect(seen.x).toBeGreaterThan(10);
        expect(seen.x).toBeLessThan(790);
        expect(seen.y).toBeGreaterThan(10);
        expect(seen.y).toBeLessThan(490);
      }
    }),
  );
});
