import { expect, test } from 'vitest';
import { markRadius } from '../layout/markRadius.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { entityRadius } from './entityRadius.ts';

const { visual, options } = sampleSceneInput();

test('a mark is as large as its independent sources make it', () => {
  expect(entityRadius(visual, options, 0)).toBe(markRadius(visual.entities.sources[0] ?? 0, 49));
});

test('a mark is as large as the chosen measure makes it', () => {
  const entities = { ...visual.entities, radiusPx: Float32Array.of(12.5) };
  expect(entityRadius({ entities }, options, 0)).toBe(12.5);
});
