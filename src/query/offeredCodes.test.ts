import { expect, test } from 'vitest';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { evidenceFacets } from './evidenceFacets.ts';
import { facetCounts } from './facetCounts.ts';
import { offeredCodes, offeredCount } from './offeredCodes.ts';
import { visibleGraph } from './visibleGraph.ts';

const WINDOW = { from: 0, until: 0 } as never;

test.each(['reported', 'happened'] as const)('on the axis %s it is what the counts are of', (axis) => {
  const graph = sampleGraph();
  const visible = visibleGraph(graph, {
    axis,
    window: WINDOW,
    certainty: 'possible',
    undated: true,
    kinds: null,
    classes: null,
  });
  const counted = { ...facetCounts(graph, visible), ...evidenceFacets(graph, visible) };
  const offered = offeredCodes(graph, axis);
  for (const of of ['kinds', 'classes', 'types', 'standings', 'stances', 'bases', 'depths'] as const) {
    const some = Object.entries(counted[of]).filter(([, { before }]) => before > 0);
    expect(offered[of]).toEqual(some.map(([code]) => code));
  }
});

test('what is chosen counts once, offered or not', () =>
  expect(offeredCount(['state', 'person'], ['person', 'issue'])).toBe(3));
