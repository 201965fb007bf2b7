import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleGraph } from '../query/visibleGraph.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { measureInputOf } from './measureInput.ts';
import { measuresOf } from './measures.ts';

test('an input has the visible entities and, at each, as many ties as are visible', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const visible = visibleGraph(graph, settings);
      const { input, rows } = measureInputOf(graph, visible);
      const degrees = new Array<number>(graph.entities.count).fill(0);
      for (const node of [...input.a, ...input.b])
        degrees[rows[node] ?? -1] = (degrees[rows[node] ?? -1] ?? 0) + 1;
      expect(degrees).toEqual([...visible.entities.degree]);
      expect(input.count).toBe(visible.counts.entities);
      expect([...input.weight].every((weight) => weight >= 1)).toBe(true);
    }),
  );
});

test('measures stand at the rows of their entities, nothing at the others', () => {
  const nodes = { between: Float64Array.of(0.5, 0), isExact: true, group: Uint16Array.of(2, 1) };
  const measures = measuresOf(nodes, Int32Array.of(1, 3), 4);
  expect([...measures.between]).toEqual([0, 0.5, 0, 0]);
  expect([...measures.group]).toEqual([0, 2, 0, 1]);
  expect(measures).toMatchObject({ mostBetween: 0.5, groupCount: 2, isExact: true });
});
