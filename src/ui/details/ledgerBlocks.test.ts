import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { blockInTime, blocksBySource } from './ledgerBlocks.ts';

const graph = sampleGraph();
const GROUPS = [
  { source: -1, rows: [7], certain: true },
  { source: 0, rows: [0, 1, 2], certain: true },
  { source: 2, rows: [3, 4], certain: true },
];

test('rewrites of one source say that they count once; affiliations come last', () => {
  expect(blocksBySource(graph, GROUPS, 9)).toEqual([
    {
      source: 0,
      rows: [0, 1, 2],
      certain: true,
      heading: '2 reports rewrite one source: counts once',
      shared: true,
    },
    { source: 2, rows: [3, 4], certain: true, heading: null, shared: false },
    {
      source: -1,
      rows: [7],
      certain: true,
      heading: 'Affiliations: on record, whoever reports them',
      shared: false,
    },
  ]);
});

test('a list cut short still tells how many reports share the source', () => {
  expect(blocksBySource(graph, GROUPS, 1)).toEqual([
    {
      source: 0,
      rows: [0],
      certain: true,
      heading: '2 reports rewrite one source: counts once',
      shared: true,
    },
  ]);
});

test('in time order sources do not matter', () => {
  expect(blockInTime(graph, GROUPS, 4)).toEqual([
    { source: -1, rows: [7, 0, 1, 4], heading: null, shared: false },
  ]);
});
