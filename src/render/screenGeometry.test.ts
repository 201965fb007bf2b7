import { describe, expect, test } from 'vitest';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import type { SceneInput } from './sceneInput.ts';
import { markScale, screenGeometry } from './screenGeometry.ts';

const geometryOf = (replace: Partial<SceneInput> = {}) => {
  const { graph, visual, positions, camera, viewport, options } = sampleSceneInput(replace);
  return screenGeometry(graph, visual, positions, camera, viewport, options);
};

describe('screen geometry', () => {
  test('places entities around the viewport’s centre', () => {
    const { x, y } = geometryOf();
    expect([x[0], y[0]]).toEqual([100, 150]);
    expect([x[2], y[2]]).toEqual([200, 210]);
  });

  test('does not draw what is out of sight', () => {
    const { drawn } = geometryOf({ camera: { x: -100, y: 0, k: 4 } });
    expect(drawn[0]).toBe(2);
    expect(drawn[1]).toBe(0);
  });

  test('draws what is outside the filters faintly, or not at all unless it is kept', () => {
    const { visual } = sampleSceneInput();
    const shown = visual.entities.shown.slice();
    shown[2] = 0;
    const filtered = { ...visual, entities: { ...visual.entities, shown } };
    expect(geometryOf({ visual: filtered }).drawn[2]).toBe(1);
    const hidden = { ...filtered, outside: 'hide' } as const;
    expect(geometryOf({ visual: hidden }).drawn[2]).toBe(0);
    const kept = new Uint8Array(shown.length).fill(1);
    const withKept = { ...hidden, entities: { ...hidden.entities, kept } };
    expect([...geometryOf({ visual: withKept }).drawn].slice(0, 3)).toEqual([2, 2, 1]);
  });

  test('keeps poles large enough to be found', () => {
    const scale = markScale(1);
    const { radius } = geometryOf();
    expect(radius[0]).toBeGreaterThanOrEqual(11 * scale - 1e-4);
    expect(radius[4]).toBeLessThan(11 * scale);
  });
});

test.each([
  [0.05, 0.8],
  [0.5, 1],
  [2, 2],
  [8, 2.2],
])('at %d pixels per world unit marks are scaled by %d', (k, scale) => {
  expect(markScale(k)).toBeCloseTo(scale, 6);
});
