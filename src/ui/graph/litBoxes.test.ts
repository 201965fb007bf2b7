import { expect, it } from 'vitest';
import { buildScene } from '../../render/scene.ts';
import { sampleSceneInput } from '../../testing/sampleScene.ts';
import { litBoxes } from './litBoxes.ts';

it('what a target lights has its rectangles where the scene has its marks', () => {
  const options = { ...sampleSceneInput().options, poles: [] };
  const input = sampleSceneInput({ camera: { x: 10, y: 20, k: 1.4 }, options });
  const { x, y, radius } = buildScene(input).geometry;
  const { a, b, rowOf } = input.graph.ties;
  const tie = rowOf.get('country-a~league') ?? -1;
  const boxes = litBoxes(input, { type: 'tie', row: tie });
  expect(boxes).toHaveLength(2);
  for (const [at, row] of [a[tie] ?? -1, b[tie] ?? -1].entries()) {
    const size = radius[row] ?? 0;
    expect(boxes[at]?.x).toBeCloseTo((x[row] ?? 0) - size, 3);
    expect(boxes[at]?.y).toBeCloseTo((y[row] ?? 0) - size, 3);
    expect(boxes[at]?.width).toBeCloseTo(2 * size, 3);
  }
});
