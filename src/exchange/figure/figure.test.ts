import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_LAYER } from '../../render/drawList.ts';
import { PALETTES } from '../../render/palette.ts';
import { buildScene, drawListOf } from '../../render/scene.ts';
import { nastyText } from '../../testing/arbitraryExport.ts';
import { sampleFigureText } from '../../testing/sampleFigureText.ts';
import { sampleSceneInput } from '../../testing/sampleScene.ts';
import { LINK_ROW } from './captionBlock.ts';
import { figure } from './figure.ts';

const picture = drawListOf(buildScene(sampleSceneInput()), EMPTY_LAYER);
const look = { palette: PALETTES.light, fontFamily: 'sans-serif' };
const bare = { title: '', sentence: '', dates: '', filters: '', sources: '', version: '', link: '' };
const noLegend = { classes: [], lines: [], sides: [], kinds: [], notes: [] };

test('the title stands above the picture, the legend and the link below it', () => {
  const { caption, pictureAt, height } = figure(picture, sampleFigureText(), look);
  const yOf = (text: string) => caption.labels.find((one) => one.text.startsWith(text))?.y ?? Number.NaN;
  expect(yOf('Ties between')).toBeLessThan(pictureAt.y);
  expect(yOf('affiliation')).toBeGreaterThan(pictureAt.y + pictureAt.height);
  expect(yOf('https://example.org')).toBeGreaterThan(yOf('affiliation'));
  expect(yOf('https://example.org')).toBeLessThan(height);
});

test('every sample of the legend has the ink of what it explains', () => {
  const { caption } = figure(picture, sampleFigureText(), look);
  expect(caption.lines.map(({ color }) => color)).toEqual(
    expect.arrayContaining(Object.values(PALETTES.light.classes)),
  );
  expect(caption.marks).toHaveLength(4 + 9);
});

test('what says nothing takes no room', () => {
  const { pictureAt, height } = figure(picture, sampleFigureText({ ...bare, legend: noLegend }), look);
  expect([pictureAt.y, height - pictureAt.height]).toEqual([36, 84]);
});

test('only the address is the link', () => {
  const { caption } = figure(picture, sampleFigureText(), look);
  const link = caption.labels.filter(({ row }) => row === LINK_ROW).map(({ text }) => text);
  expect(link.join('')).toBe(sampleFigureText().link);
});

test('lines of any texts stand inside the figure, clear of the picture and of each other', () => {
  const texts = fc.record({
    title: nastyText,
    sentence: nastyText,
    filters: fc.string({ maxLength: 300 }),
    link: nastyText,
  });
  fc.assert(
    fc.property(texts, (change) => {
      const { caption, pictureAt, width, height } = figure(picture, sampleFigureText(change), look);
      const boxes = caption.labels.map(({ box }) => box);
      const clashes: unknown[] = [];
      for (const [at, one] of boxes.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y >= 0 && one.y + one.height <= height).toBe(true);
        expect(one.y + one.height <= pictureAt.y || one.y >= pictureAt.y + pictureAt.height).toBe(true);
        for (const other of boxes.slice(at + 1)) {
          const apart = one.x + one.width <= other.x || other.x + other.width <= one.x;
          if (!(apart || one.y + one.height <= other.y || other.y + other.height <= one.y))
            clashes.push([one, other]);
        }
      }
      expect(clashes).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
