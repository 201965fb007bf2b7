import { expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { countsByYear } from './countsByYear.ts';

function graphOf(published: readonly (string | undefined)[], began: readonly (string | undefined)[]) {
  return sampleGraph({
    entities: [{ id: 'a' }, { id: 'b' }],
    reports: published.map((date, at) => ({
      id: `report-${at}`,
      ...(date === undefined ? {} : { published: date }),
    })),
    evidence: began.map((date, at) => ({
      between: ['a', 'b'] as const,
      kind: 'citation' as const,
      report: 'report-0',
      event: `event-${at}`,
      ...(date === undefined ? {} : { date }),
    })),
  });
}

test('years without anything in between are told too', () => {
  const graph = graphOf(['2022-03-01', '2024-01'], ['2024-05-01', '2024']);
  expect(countsByYear(graph, 2022)).toEqual([
    { year: 2022, reports: 1, events: 0 },
    { year: 2023, reports: 0, events: 0 },
    { year: 2024, reports: 1, events: 2 },
  ]);
});

test('what lies before the first year stands together', () => {
  expect(countsByYear(graphOf(['2002-01-29', '2024-01-01'], ['1945', '2001-06-15']), 2024)).toEqual([
    { year: 'earlier', reports: 1, events: 2 },
    { year: 2024, reports: 1, events: 0 },
  ]);
});

test('an open end, no date and a turn of the year leave the year unsure', () => {
  const graph = graphOf(['[2024-01-12..]', undefined, '[2023-12-31..2024-01-01]'], ['2024-02-01', undefined]);
  expect(countsByYear(graph, 2024)).toEqual([
    { year: 2024, reports: 0, events: 1 },
    { year: 'unsure', reports: 3, events: 1 },
  ]);
});

test('an event that goes on into the next year belongs to the one in which it began', () => {
  expect(countsByYear(graphOf(['2024-01-01'], ['2024-12-30/2025-01-04', '2024-05-01/..']), 2024)).toEqual([
    { year: 2024, reports: 1, events: 2 },
  ]);
});
