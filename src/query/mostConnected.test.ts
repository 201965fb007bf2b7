import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGraph } from '../testing/arbitraryGraph.ts';
import { mostConnected } from './mostConnected.ts';

test('the most connected are the first of all entities in order of ties, sources and row', () => {
  const small = fc.nat({ max: 3 });
  fc.assert(
    fc.property(
      arbitraryGraph,
      fc.infiniteStream(small),
      fc.nat({ max: 5 }),
      small,
      (graph, values, count, odd) => {
        const column = () =>
          Uint16Array.from({ length: graph.entities.count }, () => values.next().value ?? 0);
        const entities = { degree: column(), sources: column() };
        const counts = (row: number) => row % 4 !== odd;
        const naive = [...graph.entities.id.keys()]
          .filter((row) => entities.degree[row] !== 0 && counts(row))
          .sort(
            (one, other) =>
              entities.degree[other]! - entities.degree[one]! ||
              entities.sources[other]! - entities.sources[one]! ||
              one - other,
          )
          .slice(0, count);
        expect(mostConnected(graph, { entities }, count, counts)).toEqual(naive);
      },
    ),
  );
});
