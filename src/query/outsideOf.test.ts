import { describe, expect, test } from 'vitest';
import type { Graph } from '../model/graph.ts';
import type { EntityId, EventId, ReportId } from '../model/ids.ts';
import type { Selection } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { H1_SETTINGS, H2 } from '../testing/sampleHalves.ts';
import type { FilterSettings } from './filter.ts';
import { outsideOf } from './outsideOf.ts';
import { visibleGraph } from './visibleGraph.ts';

const graph = sampleGraph();
/** The same without what ties anything: an event of one actor makes no tie. */
const untied: Graph = { ...graph, links: { ...graph.links, count: 0 } };
const TALKS: Selection = { type: 'event', id: 'talks' as EventId };
const HERALD: Selection = { type: 'report', id: 'herald' as ReportId };

function outside(of: Graph, selection: Selection, change: Partial<FilterSettings> = {}) {
  return outsideOf(of, visibleGraph(graph, { ...H1_SETTINGS, ...change }), selection);
}

describe.each([
  ['that makes ties', graph],
  ['that makes no tie', untied],
])('what keeps an event or report %s out of view', (_, of) => {
  test('is nothing when it is shown', () => {
    expect(outside(of, TALKS)).toEqual([]);
    expect(outside(of, HERALD)).toEqual([]);
  });

  test('is the dates when it lies outside them', () => {
    expect(outside(of, TALKS, { window: H2 })).toEqual(['window']);
    expect(outside(of, HERALD, { window: H2 })).toEqual(['window']);
  });

  test('is a filter when all of its reports fail it, and nothing when one passes', () => {
    expect(outside(of, TALKS, { depths: ['cited'] })).toEqual(['depth']);
    expect(outside(of, TALKS, { standings: ['copy'] })).toEqual([]);
  });
});

test('an entity of which nothing is told is not called outside', () => {
  expect(outside(graph, { type: 'entity', id: 'nobody' as EntityId })).toEqual([]);
});
