import { describe, expect, test } from 'vitest';
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
    expect(strokes(input, palette.classes['verbal-cooperation'])).toHaveLength(8);
  });

  test('fade outside the filters, beneath everything else', () => {
    const lines = linesOf(onlyTie('country-a~island', 'fade'));
    expect(lines[0]).toMatchObject({ color: palette.faint, widthPx: 1 });
    expect(lines[0]?.points).toHaveLength(5 * 4);
  });

  test('are hidden outside the filters when asked', () => {
    expect(linesOf(onlyTie('country-a~island', 'hide'))).toHaveLength(1);
  });

  test('are left out when both ends lie beyond the same edge', () => {
    expect(linesOf(sampleSceneInput({ camera: { x: 5000, y: 0, k: 1 } }))).toEqual([]);
  });
});
