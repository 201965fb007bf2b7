import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATE_BASES, DEPTHS, EVENT_TYPES, STANCES, STANDINGS, type Standing } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { evidenceFacets } from './evidenceFacets.ts';
import type { FilterSettings } from './filter.ts';
import { TieStyle, visibleGraph } from './visibleGraph.ts';

type Counts = Readonly<Record<string, { readonly before: number; readonly after: number }>>;

const afters = (counts: Counts) => Object.values(counts).map(({ after }) => after);
const befores = (counts: Counts) => Object.values(counts).map(({ before }) => before);

/** Visible ties that have visible evidence of each code. */
function tiesWith(
  graph: Graph,
  settings: FilterSettings,
  codes: number,
  codeOf: (item: number) => number,
): number[] {
  const { failures } = visibleGraph(graph, settings);
  const shown = [...graph.links.tie.keys()].filter((link) => failures[link] === 0);
  return Array.from({ length: codes }, (_, code) => {
    const told = shown.filter((link) => codeOf(graph.links.evidence[link] ?? -1) === code);
    return new Set(told.map((link) => graph.links.tie[link])).size;
  });
}

/** Visible ties by their number of independent sources. */
function bySources(graph: Graph, settings: FilterSettings): ReadonlyMap<number, number> {
  const { style, sources } = visibleGraph(graph, settings).ties;
  const shown = [...sources].filter((_, tie) => style[tie] !== TieStyle.out);
  return new Map(shown.map((key) => [key, shown.filter((one) => one === key).length]));
}

test('counts after are the ties left when the filter itself is taken off', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const { evidence, reports } = graph;
      const ofReport = (column: ArrayLike<number>) => (item: number) =>
        column[evidence.report[item] ?? -1] ?? -1;
      const counts = evidenceFacets(graph, visibleGraph(graph, settings));
      const left = (change: Partial<FilterSettings>, codes: number, codeOf: (item: number) => number) =>
        tiesWith(graph, { ...settings, ...change }, codes, codeOf);
      const column = (values: ArrayLike<number>) => (item: number) => values[item] ?? -1;
      const basisOf = (item: number) =>
        settings.axis === 'reported'
          ? (reports.basis[evidence.report[item] ?? -1] ?? evidence.basis[item] ?? -1)
          : (evidence.basis[item] ?? -1);
      const stanceOf = (item: number) =>
        (evidence.report[item] ?? -1) < 0 ? -1 : (evidence.stance[item] ?? -1);
      expect(afters(counts.types)).toEqual(left({ types: null }, EVENT_TYPES.length, column(evidence.type)));
      expect(counts.reports.map(({ after }) => after)).toEqual(
        left({ reports: null }, reports.count, column(evidence.report)),
      );
      expect(afters(counts.standings)).toEqual(
        left({ standings: null }, STANDINGS.length, ofReport(reports.standing)),
      );
      expect(afters(counts.stances)).toEqual(left({ stances: null }, STANCES.length, stanceOf));
      expect(afters(counts.bases)).toEqual(left({ bases: null }, DATE_BASES.length, basisOf));
      expect(afters(counts.depths)).toEqual(left({ depths: null }, DEPTHS.length, ofReport(reports.depth)));
    }),
    { numRuns: 300 },
  );
});

test('counts of whole ties after are what each choice would leave', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const counts = evidenceFacets(graph, visibleGraph(graph, settings));
      const open = bySources(graph, { ...settings, minSources: 1, maxSources: null });
      expect(counts.sources).toEqual(open);
      const left = (only: Standing | null) => visibleGraph(graph, { ...settings, only }).counts.ties;
      const each = STANDINGS.map((only) => [only, left(only)] as const);
      expect(counts.only).toEqual({ any: left(null), ...Object.fromEntries(each) });
    }),
    { numRuns: 300 },
  );
});

test('counts before are those of the whole dataset, whatever the filters', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, arbitrarySettings, (graph, settings, others) => {
      const one = evidenceFacets(graph, visibleGraph(graph, settings));
      const other = evidenceFacets(graph, visibleGraph(graph, { ...others, axis: settings.axis }));
      for (const key of ['types', 'standings', 'stances', 'bases', 'depths'] as const)
        expect(befores(one[key])).toEqual(befores(other[key]));
    }),
  );
});
