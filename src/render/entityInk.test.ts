import { expect, test } from 'vitest';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { entityInk } from './entityInk.ts';
import { systemPalette } from './palette.ts';

const input = sampleSceneInput();
const { entities } = input.visual;

/** The sample picture with a group for each entity. */
function grouped(...groups: readonly number[]) {
  return {
    ...input,
    visual: { ...input.visual, entities: { ...entities, group: Uint16Array.from(groups) } },
  };
}

test('a mark has the colour of its side', () => {
  expect(entityInk(input, 2)).toBe(input.palette.sides.multilateral);
});

test('a mark has the colour of its group when groups are shown, small groups and none share one', () => {
  const inks = [1, 8, 9, 0].map((group) => entityInk(grouped(0, 0, group), 2));
  const { groups, sides } = input.palette;
  expect(inks).toEqual([groups[0], groups[7], sides.other, sides.other]);
});

test('with system colours groups are told by their number alone', () => {
  const system = { canvasText: 'CanvasText', canvas: 'Canvas', highlight: 'Highlight', grayText: 'GrayText' };
  const forced = { ...grouped(1, 2, 3), palette: systemPalette(system) };
  expect([0, 1, 2].map((row) => entityInk(forced, row))).toEqual(['CanvasText', 'CanvasText', 'CanvasText']);
});
