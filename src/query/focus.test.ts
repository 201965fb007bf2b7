import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../model/codes.ts';
import { DAY_MIN, parseDay } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { EntityId } from '../model/ids.ts';
import { arbitraryGraph, arbitrarySettings, arbitraryWindow } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { countedClasses } from './countedClasses.ts';
import { facetCounts } from './facetCounts.ts';
import { bitOf, type FilterSettings } from './filter.ts';
import { BEYOND, distancesFrom, openTies } from './focus.ts';
import { isEntityVisible, TieStyle, type VisibleGraph, visibleGraph } from './visibleGraph.ts';

const ids = (...names: readonly string[]) => names as readonly EntityId[];

/** Pairs of ends of the visible ties. */
function tiesOf(graph: Graph, { ties }: VisibleGraph): (readonly [number, number])[] {
  return [...ties.style.keys()]
    .filter((tie) => ties.style[tie] !== TieStyle.out)
    .map((tie) => [graph.ties.a[tie] ?? -1, graph.ties.b[tie] ?? -1] as const);
}

/** Entities within some steps, by widening a set one step at a time. */
function within(
  pairs: readonly (readonly [number, number])[],
  from: readonly number[],
  steps: number,
): Set<number> {
  const inside = new Set(from);
  for (let step = 0; step < steps; step++) {
    const reached = pairs.filter(([a, b]) => inside.has(a) || inside.has(b));
    for (const [a, b] of reached) inside.add(a).add(b);
  }
  return inside;
}

const asked = fc
  .tuple(arbitraryGraph, arbitrarySettings)
  .chain(([graph, settings]) =>
    fc.tuple(
      fc.constant(graph),
      fc.constant(settings),
      fc.subarray([...graph.entities.id], { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 0, max: 4 }),
    ),
  );

test('leaves the entities within the steps and the ties between them, for any graph and any filters', () => {
  fc.assert(
    fc.property(asked, ([graph, settings, focus, steps]) => {
      const all = visibleGraph(graph, settings);
      const seen = visibleGraph(graph, { ...settings, focus, steps });
      const from = focus.map((id) => graph.entities.rowOf.get(id) ?? -1);
      const inside = within(tiesOf(graph, all), from, steps);
      const next = within(tiesOf(graph, all), from, steps + 1);
      const expected = tiesOf(graph, all).filter(([a, b]) => inside.has(a) && inside.has(b));
      expect(tiesOf(graph, seen)).toEqual(expected);
      const shown = [...graph.entities.id.keys()].filter((row) => isEntityVisible(seen, row));
      expect(shown).toEqual([...inside].sort((one, other) => one - other));
      expect(seen.counts).toMatchObject({ entities: inside.size, ties: expected.length });
      expect(seen.focus).toMatchObject({ inside: inside.size, next: next.size - inside.size });
      expect(seen.focus?.hidden).toEqual(from.filter((row) => all.entities.degree[row] === 0));
      expect([...seen.entities.degree]).toEqual(
        [...graph.entities.id.keys()].map((row) => expected.filter((ends) => ends.includes(row)).length),
      );
    }),
    { numRuns: 400 },
  );
});

test('marks with its own bit what nothing but the focus leaves out, and changes no other bit', () => {
  fc.assert(
    fc.property(asked, ([graph, settings, focus, steps]) => {
      const all = visibleGraph(graph, settings);
      const seen = visibleGraph(graph, { ...settings, focus, steps });
      expect([...seen.failures].map((mask) => mask & ~bitOf('focus'))).toEqual([...all.failures]);
    }),
  );
});

test('counts beside a filter are what the focus reaches when that filter is taken off', () => {
  fc.assert(
    fc.property(asked, ([graph, settings, focus, steps]) => {
      const narrowed = { ...settings, focus, steps };
      const { kinds } = facetCounts(graph, visibleGraph(graph, narrowed));
      const { entities } = visibleGraph(graph, { ...narrowed, kinds: null });
      const tied = [...graph.entities.id.keys()].filter((row) => entities.degree[row] !== 0);
      expect(ENTITY_KINDS.map((kind) => kinds[kind].after)).toEqual(
        ENTITY_KINDS.map((_, code) => tied.filter((row) => graph.entities.kind[row] === code).length),
      );
    }),
  );
});

test('the bars count what lies around the focus at any date, whatever the window', () => {
  fc.assert(
    fc.property(asked, arbitraryWindow, ([graph, settings, focus, steps], window) => {
      const narrowed = { ...settings, focus, steps };
      expect(countedClasses(graph, { ...narrowed, window })).toEqual(countedClasses(graph, narrowed));
    }),
  );
});

const ALL: FilterSettings = {
  axis: 'reported',
  window: { from: parseDay('1900-01-01') ?? DAY_MIN, until: parseDay('2100-01-01') ?? DAY_MIN },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

describe('a focus in a small dataset', () => {
  const graph = sampleGraph();
  const tieIds = (settings: Partial<FilterSettings>) =>
    [...visibleGraph(graph, { ...ALL, ...settings }).ties.style]
      .flatMap((style, tie) => (style === TieStyle.out ? [] : [graph.ties.id[tie]]))
      .toSorted((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1));

  test.each<[what: string, focus: readonly string[], steps: number, ties: readonly string[]]>([
    ['no step from one entity is the entity alone', ['minister-b'], 0, []],
    ['no step from two is the tie between them', ['country-a', 'country-b'], 0, ['country-a~country-b']],
    ['one step holds the neighbours', ['minister-b'], 1, ['country-b~minister-b']],
    [
      'one step from two holds the neighbours of both and the ties among those',
      ['country-a', 'minister-b'],
      1,
      [
        'country-a~country-b',
        'country-a~island',
        'country-a~league',
        'country-b~island',
        'country-b~league',
        'country-b~minister-b',
      ],
    ],
    ['an id that the graph lacks is no focus', ['atlantis'], 0, tieIds({}) as string[]],
  ])('%s', (_what, focus, steps, ties) => {
    expect(tieIds({ focus: ids(...focus), steps })).toEqual(ties);
  });

  test('goes only over ties that the other filters leave', () => {
    const settings = { ...ALL, classes: ['stated'], focus: ids('country-a'), steps: 9 } as const;
    const { focus, counts } = visibleGraph(graph, settings);
    expect(focus).toMatchObject({ inside: 1, next: 0, hidden: [0] });
    expect(counts).toMatchObject({ entities: 1, ties: 0, evidence: 0 });
  });

  test('a chain longer than the steps ends there', () => {
    const open = openTies(graph, new Uint16Array(graph.links.count));
    const minister = graph.entities.rowOf.get('minister-b') ?? -1;
    expect([...distancesFrom(graph, open, [minister], 1)]).toEqual([BEYOND, 1, BEYOND, 0, BEYOND]);
    expect([...distancesFrom(graph, open, [minister], 9)]).toEqual([2, 1, 2, 0, 2]);
  });
});
