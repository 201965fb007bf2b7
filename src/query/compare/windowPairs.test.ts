import { describe, expect, it, test } from 'vitest';
import type { DayWindow } from '../../model/dateBounds.ts';
import { tokensOfWindow } from '../../model/dateToken.ts';
import { addDays, DAY_MIN, parseDay } from '../../model/day.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { eventDay } from './eventDay.ts';
import {
  aroundDay,
  halvesOf,
  previousAndWindow,
  type WindowPair,
  windowAndNext,
  yearWindow,
} from './windowPairs.ts';
import { shortTokens } from './windowTokens.ts';

const day = (text: string) => parseDay(text) ?? DAY_MIN;
const span = (text: string): DayWindow => {
  const [from = '', to = ''] = text.split('..');
  return { from: day(from), until: addDays(day(to), 1) };
};
const words = (pair: WindowPair | null) =>
  pair &&
  [pair.a, pair.b].map((window) => {
    const { from, to } = tokensOfWindow(window);
    return `${from}..${to}`;
  });

test.each([
  ['2024-01-01..2024-12-31', ['2024-01-01..2024-06-30', '2024-07-01..2024-12-31']],
  ['2024-02-01..2024-03-31', ['2024-02-01..2024-02-29', '2024-03-01..2024-03-31']],
  ['2024-01-01..2024-03-31', ['2024-01-01..2024-02-15', '2024-02-16..2024-03-31']],
  ['2024-02-28..2024-03-02', ['2024-02-28..2024-02-29', '2024-03-01..2024-03-02']],
  ['2024-02-28..2024-02-29', ['2024-02-28..2024-02-28', '2024-02-29..2024-02-29']],
])('%s has the halves %j', (window, halves) => {
  expect(words(halvesOf(span(window)))).toEqual(halves);
});

describe('a window that cannot be divided or followed', () => {
  const empty = { from: day('2024-02-01'), until: day('2024-02-01') };
  it('of one day has no halves', () => {
    expect(halvesOf(span('2024-02-28..2024-02-28'))).toBeNull();
  });
  it('that is empty has no halves, no previous and no next one', () => {
    expect([halvesOf(empty), previousAndWindow(empty), windowAndNext(empty)]).toEqual([null, null, null]);
  });
  it('at the end of the calendar has no next one', () => {
    expect(windowAndNext(span('9999-01-01..9999-06-30'))).toBeNull();
    expect(yearWindow(9999)).toBeNull();
  });
});

test.each([
  ['2024-07-01..2024-12-31', '2024-01-01..2024-06-30', '2025-01-01..2025-06-30'],
  ['2024-03-01..2024-03-31', '2024-02-01..2024-02-29', '2024-04-01..2024-04-30'],
  ['2024-02-28..2024-03-01', '2024-02-25..2024-02-27', '2024-03-02..2024-03-04'],
  ['2024-02-28..2024-02-28', '2024-02-27..2024-02-27', '2024-02-29..2024-02-29'],
])('%s comes after %s and before %s', (window, previous, next) => {
  expect(words(previousAndWindow(span(window)))).toEqual([previous, window]);
  expect(words(windowAndNext(span(window)))).toEqual([window, next]);
});

test('the day of an event belongs to the days after it', () => {
  expect(words(aroundDay(day('2024-04-09'), 2))).toEqual([
    '2024-04-07..2024-04-08',
    '2024-04-09..2024-04-10',
  ]);
});

test.each([
  ['2024-01-01..2024-12-31', '2024', '2024'],
  ['2024-01-01..2024-06-30', '2024-01', '2024-06'],
  ['2024-02-28..2024-06-30', '2024-02-28', '2024-06-30'],
])('%s is written %s to %s', (window, from, to) => {
  expect(shortTokens(span(window))).toEqual({ from, to });
});

test('the day of an event is the first on which it can have happened, null when no evidence knows one', () => {
  const graph = sampleGraph({
    ...SAMPLE,
    evidence: [
      { between: ['country-a', 'country-b'], date: '2024-02-27', report: 'gazette', event: 'talks' },
      {
        between: ['country-a', 'country-b'],
        date: '2024-02-26/2024-02-27',
        report: 'herald',
        event: 'talks',
      },
      { between: ['country-a', 'country-b'], report: 'herald', event: 'rumour' },
    ],
  });
  const dayOf = (event: string) => eventDay(graph, graph.events.rowOf.get(event) ?? -1);
  expect([dayOf('talks'), dayOf('rumour')]).toEqual([day('2024-02-26'), null]);
});
