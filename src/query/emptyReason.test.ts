import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MIN, parseDay } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { emptyWords, LOOSENINGS, looseningChange, looseningName } from './emptyReason.ts';
import { FILTER_SOURCES, type FilterSettings, type FilterSource } from './filter.ts';
import { visibleGraph } from './visibleGraph.ts';
import { emptyReasons } from './whatEmpties.ts';

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
/** Settings with the filters of some sources taken off, for the dates all there are. */
function without(settings: FilterSettings, sources: readonly FilterSource[]): FilterSettings {
  const { window, ...rest } = looseningChange(sources);
  return { ...settings, ...(window ? { window: ALL.window } : {}), ...(rest as Partial<FilterSettings>) };
}

const tiesIn = (any: Graph, settings: FilterSettings) => (sources: readonly FilterSource[]) =>
  visibleGraph(any, without(settings, sources)).counts.ties;

const reasonsOf = (change: Partial<FilterSettings>) => {
  const settings = { ...ALL, ...change };
  return emptyReasons(graph, visibleGraph(graph, settings), tiesIn(graph, settings));
};

test.each<[what: string, change: Partial<FilterSettings>, reasons: ReturnType<typeof reasonsOf>]>([
  ['the dates', { window: NEVER }, [{ sources: ['window'], ties: 6 }]],
  ['the kinds', { kinds: ['issue'] }, [{ sources: ['kind'], ties: 6 }]],
  [
    'either of two that cross',
    { kinds: ['place', 'state'], classes: ['affiliation'] },
    [
      { sources: ['kind'], ties: 1 },
      { sources: ['class'], ties: 3 },
    ],
  ],
  ['two together', { window: NEVER, kinds: ['issue'] }, [{ sources: ['window', 'kind'], ties: 6 }]],
  [
    'two together, one of which judges whole ties',
    { kinds: ['issue'], minSources: 9 },
    [{ sources: ['kind', 'min'], ties: 6 }],
  ],
])('what leaves nothing: %s', (_what, change, reasons) => expect(reasonsOf(change)).toEqual(reasons));

test('each reason tells how many ties there are with its filters taken off and all others on, and none is too many', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const visible = visibleGraph(any, settings);
      fc.pre(visible.counts.ties === 0);
      const tiesWithout = tiesIn(any, settings);
      const reasons = emptyReasons(any, visible, tiesWithout);
      for (const { sources, ties } of reasons) {
        expect(tiesWithout(sources)).toBe(ties);
        expect(ties).toBeGreaterThan(0);
        if (sources.length > 1)
          for (const one of sources) expect(tiesWithout(sources.filter((other) => other !== one))).toBe(0);
      }
      const alone = FILTER_SOURCES.filter((source) => tiesWithout([source]) > 0);
      if (alone.length > 0) expect(reasons.map(({ sources }) => sources)).toEqual(alone.map((one) => [one]));
      if (any.links.count > 0) expect(reasons.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
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
  expect(emptyWords({ sources: ['window'], ties: 6 })).toBe(
    'The dates leave out everything; without that there would be 6 ties.',
  );
  expect(emptyWords({ sources: ['kind'], ties: 1 })).toBe(
    'The kinds of entities leave out everything; without that there would be 1 tie.',
  );
  const several = { sources: ['kind', 'min'], ties: 3 } as const;
  expect(emptyWords(several)).toBe(
    '“Show all kinds” and “Ask for no number of sources”, all at once: there would be 3 ties.',
  );
  expect(looseningName(several)).toBe('Take off these 2 filters');
  expect(looseningChange(several.sources)).toEqual({ kinds: null, minSources: 1 });
});
