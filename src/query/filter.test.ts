import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateBasis } from '../model/codes.ts';
import { DAY_MIN, parseDay } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { ReportId } from '../model/ids.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { applyFilters, failuresWithout, JUDGES } from './applyFilters.ts';
import {
  bitOf,
  FILTER_SOURCES,
  type FilterSettings,
  type FilterSource,
  filtersOf,
  linkFailures,
} from './filter.ts';

const ALL: FilterSettings = {
  axis: 'happened',
  window: { from: parseDay('1900-01-01') ?? DAY_MIN, until: parseDay('2100-01-01') ?? DAY_MIN },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};
const graph = sampleGraph();

const EVERY = graph.ties.id;

/** Ties that have a link which fails by one source and by no other. */
function tiesFailing(settings: Partial<FilterSettings>, source: FilterSource): readonly string[] {
  const { failures } = applyFilters(graph, { ...ALL, ...settings });
  const ties = [...failures].flatMap((mask, link) =>
    mask === bitOf(source) ? (graph.ties.id[graph.links.tie[link] ?? -1] ?? []) : [],
  );
  return [...new Set(ties)];
}

describe('a filter leaves out', () => {
  test('nothing when all is chosen', () => {
    expect(applyFilters(graph, ALL).failures.every((mask) => mask === 0)).toBe(true);
  });

  test.each<[source: FilterSource, settings: Partial<FilterSettings>, ties: readonly string[]]>([
    [
      'window',
      { window: { from: parseDay('2024-04-08') ?? DAY_MIN, until: parseDay('2024-04-09') ?? DAY_MIN } },
      ['country-a~country-b', 'country-b~league'],
    ],
    [
      'certainty',
      {
        window: { from: parseDay('2024-03-10') ?? DAY_MIN, until: parseDay('2100-01-01') ?? DAY_MIN },
        certainty: 'certain',
      },
      ['country-b~league'],
    ],
    ['undated', { undated: false }, ['country-b~island', 'country-b~minister-b']],
    ['kind', { kinds: ['state', 'place'] }, ['country-a~league', 'country-b~league', 'country-b~minister-b']],
    [
      'class',
      { classes: ['verbal-cooperation', 'affiliation', 'about'] },
      [
        'country-a~country-b',
        'country-a~island',
        'country-a~league',
        'country-b~league',
        'country-b~minister-b',
      ],
    ],
    ['type', { types: ['CONSULT'] }, EVERY],
    [
      'report',
      { reports: ['courier' as ReportId] },
      ['country-a~country-b', 'country-b~island', 'country-b~league', 'country-b~minister-b'],
    ],
    [
      'standing',
      { standings: ['press-or-analysis', 'copy'] },
      ['country-a~island', 'country-a~league', 'country-b~league'],
    ],
    [
      'stance',
      { stances: ['reported-fact'] },
      ['country-b~island', 'country-b~league', 'country-b~minister-b'],
    ],
    ['basis', { bases: ['stated'] }, ['country-b~island', 'country-b~minister-b']],
    ['depth', { depths: ['cited'] }, EVERY],
    ['min', { minSources: 2 }, EVERY.filter((one) => one !== 'country-a~country-b')],
    ['max', { maxSources: 1 }, ['country-a~country-b']],
    [
      'only',
      { only: 'press-or-analysis' },
      ['country-a~country-b', 'country-a~island', 'country-a~league', 'country-b~league'],
    ],
  ])('by %s', (source, settings, ties) => expect(tiesFailing(settings, source)).toEqual(ties));
});

test('each source has a bit of its own', () => {
  const bits = FILTER_SOURCES.map(bitOf);
  expect(new Set(bits).size).toBe(FILTER_SOURCES.length);
  expect(bits.reduce((sum, bit) => sum | bit, 0)).toBe(2 ** FILTER_SOURCES.length - 1);
});

test('the order of filters does not matter', () => {
  const shuffled = fc.tuple(arbitraryGraph, arbitrarySettings).chain(([any, settings]) => {
    const filters = [...filtersOf(settings, applyFilters(any, settings).states)];
    return fc.tuple(
      fc.constant({ any, failures: linkFailures(any, filters) }),
      fc.shuffledSubarray(filters, { minLength: filters.length, maxLength: filters.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([{ any, failures }, filters]) => {
      expect(linkFailures(any, filters)).toEqual(failures);
    }),
  );
});

test('a filter of links marks with its own bit only, whatever other filters do', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const { states, failures } = applyFilters(any, settings);
      const alone = filtersOf(settings, states).map((filter) => linkFailures(any, [filter]));
      const together = alone.reduce(
        (masks, one) => masks.map((mask, link) => mask | (one[link] ?? 0)),
        new Uint16Array(any.links.count),
      );
      expect(together).toEqual(failures.map((mask) => mask & ~JUDGES));
    }),
  );
});

const OFF: Readonly<Partial<Record<FilterSource, Partial<FilterSettings>>>> = {
  certainty: { certainty: 'possible' },
  undated: { undated: true },
  kind: { kinds: null },
  class: { classes: null },
  listed: { listed: true },
  type: { types: null },
  report: { reports: null },
  standing: { standings: null },
  stance: { stances: null },
  basis: { bases: null },
  depth: { depths: null },
  min: { minSources: 1 },
  max: { maxSources: null },
  only: { only: null },
};

test('without a source, the filters judge as if it had not been asked for: whole ties anew', () => {
  fc.assert(
    fc.property(
      arbitraryGraph,
      arbitrarySettings,
      fc.subarray(Object.keys(OFF) as FilterSource[]),
      (any, settings, sources) => {
        const bits = sources.reduce((sum, source) => sum | bitOf(source), 0);
        const { failures } = applyFilters(any, settings);
        const loose = Object.assign({}, settings, ...sources.map((source) => OFF[source]));
        expect(failuresWithout(any, settings, failures, bits)).toEqual(applyFilters(any, loose).failures);
      },
    ),
    { numRuns: 300 },
  );
});

describe('of a tie with a report of the press, a copy of it and a report of a government', () => {
  const between = ['country-a', 'country-b'] as const;
  const threefold = (...reports: readonly string[]) =>
    sampleGraph({
      ...SAMPLE,
      evidence: [
        ...reports.map((report) => ({ between, report })),
        { between, kind: 'affiliation', class: 'affiliation' },
      ],
    });
  const isLeft = (any: Graph, settings: Partial<FilterSettings>) =>
    applyFilters(any, { ...ALL, ...settings }).failures.some((mask) => mask === 0);
  const all = threefold('gazette', 'herald', 'courier');

  test.each<[what: string, settings: Partial<FilterSettings>, left: boolean]>([
    ['two sources are enough when two are asked for', { minSources: 2 }, true],
    ['three are not there: the copy is no source of its own', { minSources: 3 }, false],
    ['what other filters leave is counted', { minSources: 2, standings: ['copy'] }, false],
    ['two are not too many for two', { maxSources: 2 }, true],
    ['but for one', { maxSources: 1 }, false],
    ['unless other filters leave one', { maxSources: 1, standings: ['copy', 'press-or-analysis'] }, true],
    ['nobody carries it alone', { only: 'copy' }, false],
    [
      'unless other filters leave nobody else',
      { only: 'copy', depths: ['annotated'], reports: ['herald' as ReportId] },
      true,
    ],
  ])('%s', (_what, settings, left) => expect(isLeft(all, settings)).toBe(left));

  test('reports of one standing carry it alone, whatever is known of memberships', () => {
    expect(isLeft(threefold('courier'), { only: 'state-media-or-government' })).toBe(true);
    expect(isLeft(threefold('courier'), { only: 'press-or-analysis' })).toBe(false);
  });

  test('an affiliation alone has no source and is carried by nobody', () => {
    const bare = threefold();
    expect([{}, { minSources: 1 }].map((one) => isLeft(bare, one))).toEqual([true, true]);
    const asked = [{ minSources: 2 }, { maxSources: 1 }, { only: 'copy' }] as const;
    expect(asked.map((one) => isLeft(bare, one))).toEqual([false, false, false]);
  });
});

test('the basis of a date is that of the axis; an affiliation has its own on both', () => {
  const between = ['country-a', 'country-b'] as const;
  const any = sampleGraph({
    ...SAMPLE,
    evidence: [
      { between, report: 'gazette', date: '2024', basis: 'inferred' },
      { between, kind: 'affiliation', class: 'affiliation', date: '2024', basis: 'inferred' },
    ],
  });
  const left = (axis: FilterSettings['axis'], basis: DateBasis) =>
    [...applyFilters(any, { ...ALL, axis, bases: [basis] }).failures].map((mask) => mask === 0);
  expect(left('reported', 'stated')).toEqual([true, false]);
  expect(left('reported', 'inferred')).toEqual([false, true]);
  expect(left('happened', 'inferred')).toEqual([true, true]);
});
