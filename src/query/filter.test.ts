import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MIN, parseDay } from '../model/day.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { applyFilters } from './applyFilters.ts';
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
  ])('by %s', (source, settings, ties) => expect(tiesFailing(settings, source)).toEqual(ties));
});

test('each source has a bit of its own', () => {
  const bits = FILTER_SOURCES.map(bitOf);
  expect(new Set(bits).size).toBe(FILTER_SOURCES.length);
  expect(bits.reduce((sum, bit) => sum | bit, 0)).toBe(2 ** FILTER_SOURCES.length - 1);
});

test('the order of filters does not matter', () => {
  const shuffled = fc.tuple(arbitraryGraph, arbitrarySettings).chain(([any, settings]) => {
    const { states, failures } = applyFilters(any, settings);
    const filters = [...filtersOf(settings, states)];
    return fc.tuple(
      fc.constant({ any, failures }),
      fc.shuffledSubarray(filters, { minLength: filters.length, maxLength: filters.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([{ any, failures }, filters]) => {
      expect(linkFailures(any, filters)).toEqual(failures);
    }),
  );
});

test('a filter marks with its own bit only, whatever other filters do', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const { states, failures } = applyFilters(any, settings);
      const alone = filtersOf(settings, states).map((filter) => linkFailures(any, [filter]));
      const together = alone.reduce(
        (masks, one) => masks.map((mask, link) => mask | (one[link] ?? 0)),
        new Uint16Array(any.links.count),
      );
      expect(together).toEqual(failures);
    }),
  );
});
