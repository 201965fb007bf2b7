import { expect, test } from 'vitest';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { litLines } from './litLines.ts';
import { buildScene } from './scene.ts';
import { tieLooks } from './tieLook.ts';

const input = sampleSceneInput();
const { geometry } = buildScene(input);

test('lit ties are in full ink; those of more than a device pixel are a little wider', () => {
  const widths = new Set<number>();
  for (let tie = 0; tie < input.graph.ties.count; tie++) {
    const usual = Math.max(...[0, 1, 2, 3, 4, 5, 6].map((one) => tieLooks(input)(tie, one, true).widthPx));
    for (const { alpha, widthPx } of litLines(input, geometry, [tie])) {
      expect(alpha).toBe(1);
      expect(widthPx).toBe(usual > 1 ? usual + 0.25 : 1);
      widths.add(widthPx);
    }
  }
  expect(widths.size).toBeGreaterThan(1);
});
