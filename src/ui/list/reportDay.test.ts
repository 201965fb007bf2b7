import { expect, test } from 'vitest';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { spokenReportDay } from './reportDay.ts';

test.each([
  ['2024-02-28', '28 Feb 2024'],
  ['[2025-01-10..]', 'not before 10 Jan 2025'],
  ['[..2025-01-10]', 'not after 10 Jan 2025'],
  ['2024-02', '1 Feb 2024 – 29 Feb 2024'],
  [undefined, 'undated'],
])('a report published %s is of %s', (published, words) => {
  const gazette = published === undefined ? { id: 'gazette' } : { id: 'gazette', published };
  const graph = sampleGraph({ ...SAMPLE, reports: [gazette, ...SAMPLE.reports.slice(1)] });
  expect(spokenReportDay(graph, 0)).toBe(words);
});

test('what has no report has no day of one', () => expect(spokenReportDay(sampleGraph(), -1)).toBe(''));
