import { expect, test } from 'vitest';
import { sampleSceneInput } from '../../testing/sampleScene.ts';
import { rowsToFrame } from './frameEntities.ts';

const { visual } = sampleSceneInput();
const shown = Uint8Array.of(1, 1, 0, 0, 0);

test('a picture frames what is inside the filters, and what a path keeps beside it', () => {
  const entities = { ...visual.entities, shown };
  expect([...rowsToFrame({ ...visual, entities })]).toEqual([1, 1, 0, 0, 0]);
  const kept = Uint8Array.of(0, 1, 1, 0, 0);
  expect([...rowsToFrame({ ...visual, entities: { ...entities, kept } })]).toEqual([1, 1, 1, 0, 0]);
});
