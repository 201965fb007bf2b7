import { expect, it } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { largestSources } from './largestSources.ts';

it('counts over all dates, so that sizes compare between windows', () => {
  expect(largestSources(sampleGraph())).toEqual({ entity: 3, tie: 2 });
});

it('is at least one in an empty dataset', () => {
  expect(largestSources(sampleGraph({ entities: [], reports: [], evidence: [] }))).toEqual({
    entity: 1,
    tie: 1,
  });
});
