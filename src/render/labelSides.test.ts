import { expect, test } from 'vitest';
import { InkGrid } from './inkGrid.ts';
import { boxBeside, labelSides } from './labelSides.ts';
import { gapTo } from './markGrid.ts';

const space = { x: 100, y: 100, radius: 10, width: 40, height: 14 };

test.each([
  ['right', { x: 112, y: 93 }],
  ['left', { x: 48, y: 93 }],
  ['below', { x: 80, y: 112 }],
  ['above', { x: 80, y: 74 }],
] as const)('a label on the %s side stands clear of its mark', (side, corner) => {
  expect(boxBeside(space, side)).toEqual({ ...corner, width: 40, height: 14 });
});

test('without any line, labels stand where readers expect them', () => {
  expect(labelSides({ ...space, radius: 5 }, new InkGrid({ width: 200, height: 200 }))).toEqual([
    'right',
    'left',
    'below',
    'above',
    'aboveRight',
    'belowRight',
    'aboveLeft',
    'belowLeft',
  ]);
});

test('a side with a line comes last', () => {
  const ink = new InkGrid({ width: 200, height: 200 });
  ink.addLine(100, 100, 200, 100, 3);
  expect(labelSides(space, ink)[3]).toBe('right');
});

test.each([
  'right',
  'left',
  'below',
  'above',
  'aboveRight',
  'belowRight',
  'aboveLeft',
  'belowLeft',
  'higherRight',
  'lowerLeft',
] as const)('a label on the %s side is 2 px off its mark', (side) =>
  expect(gapTo(boxBeside(space, side), { row: 0, ...space })).toBeCloseTo(2, 6),
);

test('the label of a large mark can stand on it', () => {
  const ink = new InkGrid({ width: 200, height: 200 });
  expect(labelSides(space, ink).at(-1)).toBe('onto');
  expect(gapTo(boxBeside(space, 'ontoFoot'), { row: 0, ...space })).toBeLessThan(0);
});
