import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_KINDS, EVIDENCE_KINDS, TIE_CLASSES } from '../model/codes.ts';
import { WindowState } from '../model/dateBounds.ts';
import { DAY_MIN, parseDay } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { type FacetCounts, facetCounts } from './facetCounts.ts';
import type { FilterSettings } from './filter.ts';
import { type VisibleGraph, visibleGraph } from './visibleGraph.ts';

const ALL: FilterSettings = {
  axis: 'happened',
  window: { from: parseDay('2024-02-01') ?? DAY_MIN, until: parseDay('2024-03-11') ?? DAY_MIN },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

const afters = (counts: Readonly<Record<string, { readonly after: number }>>) =>
  Object.fromEntries(Object.entries(counts).map(([key, { after }]) => [key, after]));

function visibleKinds(graph: Graph, { entities }: VisibleGraph): Record<string, number> {
  const rows = [...graph.entities.id.keys()].filter((row) => entities.degree[row] !== 0);
  return Object.fromEntries(
    ENTITY_KINDS.map((kind, code) => [kind, rows.filter((row) => graph.entities.kind[row] === code).length]),
  );
}

function visibleClasses(graph: Graph, { ties }: VisibleGraph): Record<string, number> {
  const rows = [...graph.ties.id.keys()];
  return Object.fromEntries(
    TIE_CLASSES.map((name, code) => [
      name,
      rows.filter((row) => ties.classCount[row * TIE_CLASSES.length + code] !== 0).length,
    ]),
  );
}

/** Visible entities that have nothing but affiliations in the whole dataset. */
function visibleListed(graph: Graph, { entities }: VisibleGraph): number {
  const affiliation = EVIDENCE_KINDS.indexOf('affiliation');
  const told = (row: number) =>
    [...graph.links.tie.keys()].some((link) => {
      const tie = graph.links.tie[link] ?? -1;
      const isEnd = graph.ties.a[tie] === row || graph.ties.b[tie] === row;
      return isEnd && graph.evidence.kind[graph.links.evidence[link] ?? -1] !== affiliation;
    });
  return [...graph.entities.id.keys()].filter((row) => entities.degree[row] !== 0 && !told(row)).length;
}

test('counts after are what is visible when the filter itself is taken off', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const without = (change: Partial<FilterSettings>) => visibleGraph(graph, { ...settings, ...change });
      const counts = facetCounts(graph, without({}));
      expect(afters(counts.kinds)).toEqual(visibleKinds(graph, without({ kinds: null })));
      expect(afters(counts.classes)).toEqual(visibleClasses(graph, without({ classes: null })));
      expect(counts.possible.after).toBe(without({ certainty: 'possible' }).counts.possible);
      expect(counts.listed.after).toBe(visibleListed(graph, without({ listed: true })));
      expect(counts.undated.after).toBe(without({ undated: true }).counts.undated);
    }),
    { numRuns: 300 },
  );
});

test('counts before are those of the whole dataset, whatever the filters', () => {
  const beforesOf = ({ kinds, classes, undated }: FacetCounts) =>
    [...Object.values(kinds), ...Object.values(classes), undated].map(({ before }) => before);
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const counts = facetCounts(graph, visibleGraph(graph, settings));
      const open = { ...settings, certainty: 'possible', undated: true, kinds: null, classes: null } as const;
      const unfiltered = facetCounts(graph, visibleGraph(graph, open));
      expect(beforesOf(counts)).toEqual(beforesOf(unfiltered));
      expect(counts.possible.before).toBe(unfiltered.possible.before);
      for (const { before, after } of [...Object.values(counts.kinds), ...Object.values(counts.classes)])
        expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test('a small dataset in full', () => {
  const graph = sampleGraph();
  const visible = visibleGraph(graph, { ...ALL, kinds: ['state'], undated: false });
  const { kinds, classes, possible, undated } = facetCounts(graph, visible);
  expect(kinds.state).toEqual({ before: 2, after: 2 });
  expect(kinds.organization).toEqual({ before: 1, after: 1 });
  expect(kinds.person).toEqual({ before: 1, after: 0 });
  expect(kinds.company).toEqual({ before: 0, after: 0 });
  expect(classes['verbal-cooperation']).toEqual({ before: 1, after: 1 });
  expect(classes['verbal-conflict']).toEqual({ before: 1, after: 0 });
  expect(classes.affiliation).toEqual({ before: 1, after: 0 });
  expect(possible).toEqual({ before: 1, after: 0 });
  expect(undated).toEqual({ before: 1, after: 0 });
  expect(visible.states[4]).toBe(WindowState.possible);
});
