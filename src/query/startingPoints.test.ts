import { expect, test } from 'vitest';
import { DAY_MAX, DAY_MIN, parseDay } from '../model/day.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import type { FilterSettings } from './filter.ts';
import { startingPoints } from './startingPoints.ts';
import { visibleGraph } from './visibleGraph.ts';

const ALL: FilterSettings = {
  axis: 'happened',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};
const POLES = [
  { entity: 'country-b', side: 'russian' },
  { entity: 'country-a', side: 'chinese' },
];
const graph = sampleGraph();

test('one starts with the tie of the poles, the most connected organization and the latest report', () => {
  expect(startingPoints(graph, visibleGraph(graph, ALL), POLES)).toEqual([
    { reason: 'poles', selection: { type: 'tie', id: 'country-a~country-b' } },
    { reason: 'organization', selection: { type: 'entity', id: 'league' } },
    { reason: 'latest-report', selection: { type: 'report', id: 'courier' } },
  ]);
});

test('an organization or a report outside the view is no start', () => {
  const none = visibleGraph(graph, { ...ALL, window: { from: DAY_MAX, until: DAY_MIN }, undated: false });
  expect(startingPoints(graph, none, POLES).map(({ reason }) => reason)).toEqual(['poles']);
});

test('the latest report is the latest of the view, not of the dataset', () => {
  const until = parseDay('2024-03-01') ?? DAY_MAX;
  const early = visibleGraph(graph, { ...ALL, axis: 'reported', window: { from: DAY_MIN, until } });
  expect(startingPoints(graph, early, []).at(-1)?.selection.id).toBe('herald');
});

test('a dataset without poles, organizations or dated reports has no such starts', () => {
  const bare = sampleGraph({
    entities: SAMPLE.entities.filter(({ kind }) => kind !== 'organization'),
    reports: [{ id: 'gazette', published: '2024-02' }],
    evidence: [{ between: ['country-a', 'country-b'], report: 'gazette' }],
  });
  expect(startingPoints(bare, visibleGraph(bare, ALL), [])).toEqual([]);
});
