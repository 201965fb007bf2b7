import { describe, expect, test } from 'vitest';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { entityMarks } from './entityMarks.ts';
import type { ScreenGeometry } from './screenGeometry.ts';

const input = sampleSceneInput();
const { palette } = input;
const geometry = (radius: readonly number[], drawn: readonly number[]): ScreenGeometry => ({
  x: Float32Array.of(0, 10, 20, 30, 40),
  y: new Float32Array(5),
  radius: Float32Array.from(radius),
  drawn: Uint8Array.from(drawn),
});
const rows = [0, 1, 2, 3, 4];

describe('the marks of entities', () => {
  test('have the shape of their kind and the colour of their side', () => {
    const [mark] = entityMarks(input, geometry([5, 5, 5, 5, 5], [0, 0, 2, 0, 0]), rows);
    expect(mark).toMatchObject({ kind: 'organization', fill: palette.sides.multilateral, alpha: 1 });
    expect(mark?.places).toEqual(Float32Array.of(20, 0, 5));
  });

  test('leave out what is not drawn', () => {
    expect(entityMarks(input, geometry([5, 5, 5, 5, 5], [0, 0, 0, 0, 0]), rows)).toEqual([]);
  });

  test('are faint outside the filters, whatever their side, and lie beneath', () => {
    const marks = entityMarks(input, geometry([5, 5, 5, 5, 5], [2, 1, 2, 2, 2]), rows);
    expect(marks[0]).toMatchObject({ fill: palette.faint, strokeWidthPx: 0 });
    expect(marks[0]?.places[0]).toBe(10);
  });

  test('have the colour of their side outside the filters too while they are lit', () => {
    const [mark] = entityMarks(input, geometry([5, 5, 5, 5, 5], [0, 0, 1, 0, 0]), rows, true);
    expect(mark).toMatchObject({ fill: palette.sides.multilateral, alpha: 1 });
  });

  test('large ones lie above small ones, the largest on top', () => {
    const marks = entityMarks(input, geometry([20, 15, 5, 5, 5], [2, 2, 2, 2, 2]), rows);
    expect(marks.slice(-2).map(({ places }) => places[2])).toEqual([15, 20]);
  });

  test('of one kind and side are hollow or full each by itself', () => {
    const { graph } = input;
    const alike = (column: Uint8Array) => new Uint8Array(column.length);
    const entities = {
      ...graph.entities,
      kind: alike(graph.entities.kind),
      side: alike(graph.entities.side),
      named: Uint8Array.of(1, 0, 1, 0, 1),
    };
    const marks = entityMarks(
      { ...input, graph: { ...graph, entities } },
      geometry([5, 5, 5, 5, 5], [2, 2, 2, 2, 2]),
      rows,
    );
    expect(marks.map(({ places }) => places.length / 3)).toEqual([3, 2]);
  });

  test('are hollow for entities that no report names', () => {
    const named = input.graph.entities.named.with(2, 0) as Uint8Array;
    const graph = { ...input.graph, entities: { ...input.graph.entities, named } };
    const [mark] = entityMarks({ ...input, graph }, geometry([5, 5, 5, 5, 5], [0, 0, 2, 0, 0]), rows);
    expect(mark).toMatchObject({ fill: palette.ground, stroke: palette.sides.multilateral });
  });
});
