import { expect, test } from 'vitest';
import { parseDay } from '../../model/day.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { reportSortDay, spokenReportDay } from './reportDay.ts';
import { sortRows } from './sortRows.ts';

function graphOf(published: string | undefined) {
  const gazette = published === undefined ? { id: 'gazette' } : { id: 'gazette', published };
  return sampleGraph({ ...SAMPLE, reports: [gazette, ...SAMPLE.reports.slice(1)] });
}

test.each([
  ['2024-02-28', '28 Feb 2024'],
  ['[2025-01-10..]', 'not before 10 Jan 2025'],
  ['[..2025-01-10]', 'not after 10 Jan 2025'],
  ['2024-02', 'Feb 2024'],
  ['2024', '2024'],
  ['[2024-02-09..2024-03-11]', 'between 9 Feb 2024 and 11 Mar 2024'],
  [undefined, 'undated'],
])('a report published %s is of %s', (published, words) =>
  expect(spokenReportDay(graphOf(published), 0)).toBe(words),
);

test('what has no report has no day of one', () => {
  expect(spokenReportDay(sampleGraph(), -1)).toBe('');
  expect(reportSortDay(sampleGraph(), -1)).toBeNull();
});

test.each([
  ['2024-02-28', true],
  ['2024-02', false],
  ['[2024-02-09..2024-03-11]', false],
  ['[2001-06-15..2026-11-21]', false],
  ['[2001-06-15..]', false],
  ['[..2025-01-10]', false],
  [undefined, false],
])('a report published %s has a place in time: %s', (published, has) =>
  expect(reportSortDay(graphOf(published), 0) !== null).toBe(has),
);

test('unknown days stand last whichever way reports are sorted', () => {
  const graph = graphOf('[2001-06-15..2026-11-21]');
  const sorted = (descending: boolean) =>
    sortRows([0, 1, 2, 3], (report) => reportSortDay(graph, report), descending);
  expect(sorted(false)).toEqual([1, 2, 0, 3]);
  expect(sorted(true)).toEqual([2, 1, 0, 3]);
  expect(reportSortDay(graph, 1)).toBe(parseDay('2024-02-29'));
});
