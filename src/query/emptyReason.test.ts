import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MIN, parseDay } from '../model/day.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { emptyReasons, emptyWords, LOOSENINGS } from './emptyReason.ts';
import { FILTER_SOURCES, type FilterSettings } from './filter.ts';
import { visibleGraph } from './visibleGraph.ts';

const graph = sampleGraph();
const day = (text: string) => parseDay(text) ?? DAY_MIN;
const ALL: FilterSettings = {
  axis: 'reported',
  window: { from: day('1900-01-01'), until: day('2100-01-01') },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};
const NEVER = { from: day('1950-01-01'), until: day('1951-01-01') };
const reasonsOf = (change: Partial<FilterSettings>) =>
  emptyReasons(graph, visibleGraph(graph, { ...ALL, ...change }));

test.each<[what: string, change: Partial<FilterSettings>, reasons: ReturnType<typeof reasonsOf>]>([
  ['the dates', { window: NEVER }, [{ source: 'window', ties: 6 }]],
  ['the kinds', { kinds: ['issue'] }, [{ source: 'kind', ties: 6 }]],
  [
    'either of two that cross',
    { kinds: ['place', 'state'], classes: ['affiliation'] },
    [
      { source: 'kind', ties: 1 },
      { source: 'class', ties: 3 },
    ],
  ],
  ['none alone', { window: NEVER, kinds: ['issue'] }, []],
])('what leaves nothing: %s', (_what, change, reasons) => expect(reasonsOf(change)).toEqual(reasons));

test('each reason tells how many ties there are with that filter taken off and all others on', () => {
  const off: Readonly<Record<string, Partial<FilterSettings>>> = {
    certainty: { certainty: 'possible' },
    listed: { listed: true },
    min: { minSources: 1 },
    max: { maxSources: null },
    focus: { focus: [] },
  };
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const visible = visibleGraph(any, settings);
      fc.pre(visible.counts.ties === 0);
      for (const { source, ties } of emptyReasons(any, visible)) {
        if (source === 'window') continue;
        const change = off[source] ?? LOOSENINGS[source].change;
        expect(visibleGraph(any, { ...settings, ...(change as Partial<FilterSettings>) }).counts.ties).toBe(
          ties,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('each filter has a change of its own that lets everything through', () => {
  const loose = Object.assign({}, ...Object.values(LOOSENINGS).map(({ change }) => change));
  expect(Object.keys(LOOSENINGS)).toEqual([...FILTER_SOURCES]);
  expect(loose).toEqual({
    window: { from: 'first', to: 'last' },
    certainty: 'possible',
    undated: true,
    kinds: null,
    classes: null,
    listed: true,
    types: null,
    reports: null,
    standings: null,
    stances: null,
    bases: null,
    depths: null,
    minSources: 1,
    maxSources: null,
    only: null,
    focus: [],
  });
});

test('says it in a sentence', () => {
  expect(emptyWords({ source: 'window', ties: 6 })).toBe(
    'The dates leave out everything; without that there would be 6 ties.',
  );
  expect(emptyWords({ source: 'kind', ties: 1 })).toBe(
    'The kinds of entities leave out everything; without that there would be 1 tie.',
  );
});
