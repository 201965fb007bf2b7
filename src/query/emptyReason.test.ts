import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MIN, parseDay } from '../model/day.ts';
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
const reasonsOf = (change: Partial<FilterSettings>) =>
  emptyReasons(graph, visibleGraph(graph, { ...ALL, ...change }));

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

/** Settings with the filters of some sources taken off; for the dates all there are. */
function without(settings: FilterSettings, sources: readonly FilterSource[]): FilterSettings {
  const { window, ...rest } = looseningChange({ sources, ties: 0 });
  return { ...settings, ...(window ? { window: ALL.window } : {}), ...(rest as Partial<FilterSettings>) };
}

test('each reason tells how many ties there are with its filters taken off and all others on, and none is too many', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const visible = visibleGraph(any, settings);
      fc.pre(visible.counts.ties === 0);
      const tiesWithout = (sources: readonly FilterSource[]) =>
        visibleGraph(any, without(settings, sources)).counts.ties;
      const reasons = emptyReasons(any, visible);
      for (const { sources, ties } of reasons) {
        // Other dates make other things certain: with them the number is that of all dates.
        if (!sources.includes('window')) expect(tiesWithout(sources)).toBe(ties);
        if (sources.length > 1 && !sources.includes('window'))
          for (const one of sources) expect(tiesWithout(sources.filter((other) => other !== one))).toBe(0);
      }
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
  expect(looseningChange(several)).toEqual({ kinds: null, minSources: 1 });
});
