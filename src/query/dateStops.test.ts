import { describe, expect, test } from 'vitest';
import { type Day, formatDay } from '../model/day.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { dateStops, nextStop } from './dateStops.ts';

describe('dates with data', () => {
  test('are the known days of reports, each once and rising', () => {
    expect(dateStops(sampleGraph(), 'reported').map(formatDay)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-04-09',
      '2025-01-10',
    ]);
  });

  test('are both ends of imprecise dates of events, affiliations left out', () => {
    expect(dateStops(sampleGraph(), 'happened').map(formatDay)).toEqual([
      '2001-01-01',
      '2001-12-31',
      '2024-02-26',
      '2024-02-27',
      '2024-03-01',
      '2024-03-31',
      '2024-04-05',
      '2024-04-08',
    ]);
  });
});

describe('the next date with data', () => {
  const stops = [10, 20, 30] as Day[];
  test.each([
    [20, 1, 30],
    [20, -1, 10],
    [21, -1, 20],
    [9, 1, 10],
    [30, 1, null],
    [10, -1, null],
  ] as const)('from %d in direction %d is %s', (from, way, next) => {
    expect(nextStop(stops, from as Day, way)).toBe(next);
  });

  test('is none without data', () => {
    expect(nextStop([], 0 as Day, 1)).toBeNull();
  });
});
