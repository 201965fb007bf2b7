import { describe, expect, test } from 'vitest';
import { TIE_CLASSES } from '../model/codes.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import type { SceneInput } from './sceneInput.ts';
import { screenGeometry } from './screenGeometry.ts';
import { tieLines } from './tieLines.ts';

function linesOf(input: SceneInput) {
  const { graph, visual, positions, camera, viewport, options } = input;
  return tieLines(input, screenGeometry(graph, visual, positions, camera, viewport, options));
}

/** The sample with every tie but one left out by the filters. */
function onlyTie(id: string, outside: 'fade' | 'hide'): SceneInput {
  const input = sampleSceneInput();
  const row = input.graph.ties.rowOf.get(id) ?? -1;
  const style = input.visual.ties.style.map((value, tie) => (tie === row ? value : TieStyle.out));
  return { ...input, visual: { ...input.visual, ties: { ...input.visual.ties, style }, outside } };
}

const strokes = (input: SceneInput, color: string) =>
  linesOf(input).flatMap((batch) => (batch.color === color ? [...batch.points] : []));

describe('the lines of ties', () => {
  const { palette } = sampleSceneInput();

  test('run from mark to mark', () => {
    const input = onlyTie('country-a~island', 'hide');
    expect(strokes(input, palette.classes['material-conflict'])).toEqual([100, 150, 200, 70]);
  });

  test('show the parts of a mixed tie mirrored at its middle', () => {
    const input = onlyTie('country-a~country-b', 'hide');
    expect(strokes(input, palette.classes['material-cooperation'])).toEqual([
      expect.closeTo(100 + 200 / 3, 3),
      150,
      expect.closeTo(300 - 200 / 3, 3),
      150,
    ]);
    const third = expect.closeTo(100 + 200 / 3, 3);
    const other = expect.closeTo(300 - 200 / 3, 3);
    expect(strokes(input, palette.classes['verbal-cooperation'])).toEqual([
      ...[100, 150, third, 150],
      ...[other, 150, 300, 150],
    ]);
  });

  test('show what lies neither at the ends nor at the middle twice', () => {
    const input = onlyTie('country-a~country-b', 'hide');
    const classCount = input.visual.ties.classCount.slice();
    const at = (input.graph.ties.rowOf.get('country-a~country-b') ?? -1) * TIE_CLASSES.length;
    classCount.set([2, 0, 0, 1, 0, 1, 0], at);
    const visual = { ...input.visual, ties: { ...input.visual.ties, classCount } };
    expect(strokes({ ...input, visual }, palette.classes['verbal-cooperation'])).toEqual([
      ...[125, 150, 175, 150],
      ...[225, 150, 275, 150],
    ]);
  });

  test('fade outside the filters, beneath everything else', () => {
    const lines = linesOf(onlyTie('country-a~island', 'fade'));
    expect(lines[0]).toMatchObject({ color: palette.faint, widthPx: 1 });
    expect(lines[0]?.points).toHaveLength(5 * 4);
  });

  test('are hidden outside the filters when asked', () => {
    expect(linesOf(onlyTie('country-a~island', 'hide'))).toHaveLength(1);
  });

  test('are drawn when only one end is out of sight', () => {
    const input = { ...onlyTie('country-a~island', 'hide'), camera: { x: 150, y: 0, k: 1 } };
    expect(strokes(input, palette.classes['material-conflict'])).toEqual([-50, 150, 50, 70]);
  });

  test('are left out when both ends lie beyond the same edge', () => {
    expect(linesOf(sampleSceneInput({ camera: { x: 5000, y: 0, k: 1 } }))).toEqual([]);
  });
});

test('outside the filters they are told apart without paleness where nothing may be pale', () => {
  const faded = onlyTie('country-a~island', 'fade');
  const { faint } = faded.palette;
  const dashes = (input: SceneInput) =>
    linesOf(input).flatMap(({ color, dash }) => (color === faint ? [dash] : []));
  expect(dashes(faded)).toEqual([[]]);
  expect(dashes({ ...faded, options: { ...faded.options, fullInk: true } })).toEqual([[1, 6]]);
});
