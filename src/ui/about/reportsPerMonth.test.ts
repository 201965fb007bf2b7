import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { reportsPerMonth } from './reportsPerMonth.ts';

const graph = sampleGraph();

test('months with and without reports are counted, both ends included', () => {
  expect(reportsPerMonth(graph, '2024-02-28', '2024-04-09')).toEqual({
    months: 3,
    covered: 2,
    fewest: 0,
    most: 2,
  });
});

test('a report whose month is not sure covers none', () => {
  expect(reportsPerMonth(graph, '2025-01-01', '2025-01-31')).toEqual({
    months: 1,
    covered: 0,
    fewest: 0,
    most: 0,
  });
});

test('the month that the last day begins counts', () => {
  expect(reportsPerMonth(graph, '2024-02-28', '2024-03-01')).toEqual({
    months: 2,
    covered: 1,
    fewest: 0,
    most: 2,
  });
});

test('what is no day has no months', () => {
  expect(reportsPerMonth(graph, 'first', '2025-01-31')).toBeNull();
});
