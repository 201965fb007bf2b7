import { expect, test } from 'vitest';
import { type Day, parseDay } from '../model/day.ts';
import type { ReportId } from '../model/ids.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import type { FilterSettings, FilterSource } from './filter.ts';
import { visibleGraph } from './visibleGraph.ts';
import { wholeWindow } from './wholeWindow.ts';

const day = (text: string) => parseDay(text) as Day;
const EXTENT = { first: day('2024-02-29'), last: day('2024-04-08') };
const graph = sampleGraph();

/** All dates for those whom the extent shows nothing, with some filters on and some of them taken off. */
function datesFor(change: Partial<FilterSettings>, sources: readonly FilterSource[]) {
  const settings: FilterSettings = {
    axis: 'reported',
    window: { from: EXTENT.first, until: EXTENT.first },
    certainty: 'possible',
    undated: false,
    kinds: null,
    classes: null,
    ...change,
  };
  return wholeWindow(graph, visibleGraph(graph, settings), sources, EXTENT);
}

test('the extent of the dataset where it holds all that is asked for', () =>
  expect(datesFor({ reports: ['herald' as ReportId] }, ['window'])).toEqual({ from: 'first', to: 'last' }));

test('earlier for a report before the extent, later for one after it', () => {
  expect(datesFor({ reports: ['gazette' as ReportId] }, ['window'])).toEqual({
    from: '2024-02-28',
    to: 'last',
  });
  expect(datesFor({ reports: ['courier' as ReportId] }, ['window'])).toEqual({
    from: 'first',
    to: '2024-04-09',
  });
});

test('what another filter keeps out widens nothing, unless it is taken off too', () => {
  const change = { reports: ['herald' as ReportId] };
  expect(datesFor(change, ['window', 'report'])).toEqual({ from: '2024-02-28', to: '2025-01-10' });
});
