import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../model/graph.ts';
import { CERTAINTIES } from '../../model/view.ts';
import { arbitraryGraph, arbitrarySettings } from '../../testing/arbitraryGraph.ts';
import { hasOrder, naiveShortestPaths } from '../../testing/naivePaths.ts';
import type { SampleDraft } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { applyFilters } from '../applyFilters.ts';
import { NO_PATHS, PATHS_SHOWN, pathAnswer, type ShownPath } from './pathAnswer.ts';
import type { PathSearch } from './pathSearch.ts';
import { stepTimes } from './stepTimes.ts';

/** Bounds of few days, so that many items meet on one. */
const fewDays = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), {
  minLength: 14,
  maxLength: 14,
});

type FewDays = readonly (readonly [number, number, number, number])[];

function withDays(graph: Graph, days: FewDays): Graph {
  const column = (at: number) =>
    Int32Array.from({ length: graph.evidence.count }, (_, row) => {
      const sorted = [...(days[row % days.length] ?? [])].sort((one, other) => one - other);
      return 19_000 + (sorted[at] ?? 0);
    });
  const happened = {
    earliestStart: column(0),
    latestStart: column(2),
    earliestEnd: column(1),
    latestEnd: column(3),
  };
  return { ...graph, evidence: { ...graph.evidence, happened } };
}

const arbitrarySearch = fc
  .record({
    drafted: arbitraryGraph,
    days: fc.option(fewDays),
    settings: arbitrarySettings,
    from: fc.nat(),
    to: fc.nat(),
    order: fc.constantFrom(null, ...CERTAINTIES),
    everything: fc.boolean(),
  })
  .map(({ drafted, days, settings, from, to, order, everything }) => {
    const graph = days ? withDays(drafted, days) : drafted;
    const { count } = graph.entities;
    const { states, failures } = applyFilters(graph, settings);
    const search: PathSearch = {
      graph,
      from: from % count,
      to: ((from % count) + 1 + (to % (count - 1))) % count,
      failures: everything ? new Uint8Array(graph.links.count) : failures,
      times: order && stepTimes(graph, order),
    };
    return { search, states };
  });

function sourcesOf({ graph, failures }: PathSearch, tie: number): number {
  const reports = [...graph.links.tie.keys()]
    .filter((link) => graph.links.tie[link] === tie && failures[link] === 0)
    .map((link) => graph.evidence.report[graph.links.evidence[link] ?? -1] ?? -1);
  return new Set(reports.filter((row) => row >= 0).map((row) => graph.reports.source[row])).size;
}

function entitiesAlong({ graph, from }: PathSearch, ties: readonly number[]): string {
  let at = from;
  const ids = ties.map((tie) => {
    at = graph.ties.a[tie] === at ? (graph.ties.b[tie] ?? -1) : (graph.ties.a[tie] ?? -1);
    return graph.entities.id[at];
  });
  return ids.join('~');
}

/** All shortest paths, strongest first, by the rules as told. */
function ranked(search: PathSearch): number[][] {
  const weights = (ties: readonly number[]) => ties.map((tie) => sourcesOf(search, tie));
  const weakest = (ties: readonly number[]) => Math.min(...weights(ties));
  const sum = (ties: readonly number[]) => weights(ties).reduce((all, one) => all + one, 0);
  return naiveShortestPaths(search).sort(
    (one, other) =>
      weakest(other) - weakest(one) ||
      sum(other) - sum(one) ||
      (entitiesAlong(search, one) < entitiesAlong(search, other) ? -1 : 1),
  );
}

test('the answer is all shortest paths of the naive search, strongest first, and counts the rest', () => {
  fc.assert(
    fc.property(arbitrarySearch, ({ search, states }) => {
      const { steps, paths, total } = pathAnswer(search, states);
      const expected = ranked(search);
      expect(total).toBe(expected.length);
      expect(steps).toBe(expected[0]?.length ?? 0);
      expect(paths.map((path) => path.steps.map(({ tie }) => tie))).toEqual(expected.slice(0, PATHS_SHOWN));
    }),
    { numRuns: 300 },
  );
});

/** Whether the items of the steps are in the order that is said of them. */
function isAsSaid({ graph }: PathSearch, { steps, order }: ShownPath): boolean {
  const times = order && stepTimes(graph, order);
  const items = steps.map(({ evidence }) => evidence);
  const follows = (one: number, later: number) => !times || times.starts[one]! <= times.ends[later]!;
  return items.every((one, at) => items.slice(at + 1).every((later) => follows(one, later)));
}

test('every step leads on, and its evidence is usable, of its tie, and in order', () => {
  fc.assert(
    fc.property(arbitrarySearch, ({ search, states }) => {
      const { graph } = search;
      for (const path of pathAnswer(search, states).paths) {
        const { steps, order } = path;
        expect(steps.map(({ to }) => to)).toEqual([...steps.slice(1).map(({ from }) => from), search.to]);
        expect(steps[0]?.from).toBe(search.from);
        expect(steps.map(({ link }) => graph.links.tie[link])).toEqual(steps.map(({ tie }) => tie));
        expect(steps.every(({ link }) => search.failures[link] === 0)).toBe(true);
        expect(steps.map(({ sources }) => sources)).toEqual(steps.map(({ tie }) => sourcesOf(search, tie)));
        expect(isAsSaid(search, path)).toBe(true);
        const ties = steps.map(({ tie }) => tie);
        const certain = hasOrder({ ...search, times: stepTimes(graph, 'certain') }, ties);
        expect(order).toBe(search.times && (certain ? 'certain' : 'possible'));
      }
    }),
    { numRuns: 200 },
  );
});

/** A row of `layers` in which every entity is tied to all of the next. */
function ladder(width: number, depth: number): Graph {
  const names = (layer: number) => Array.from({ length: width }, (_, at) => `l${layer}-${at}`);
  const layers = [['start'], ...Array.from({ length: depth }, (_, layer) => names(layer)), ['goal']];
  const pairs = layers
    .slice(1)
    .flatMap((layer, at) =>
      layer.flatMap((to) => (layers[at] ?? []).map((from): [string, string] => [from, to])),
    );
  const draft: SampleDraft = {
    entities: layers.flat().map((id) => ({ id })),
    reports: [{ id: 'paper', published: '2024-01-01' }],
    evidence: pairs.map((between) => ({ between, report: 'paper', date: '2024-01-01' })),
  };
  return sampleGraph(draft);
}

describe('many paths', () => {
  test('are counted without being listed, past what numbers hold', () => {
    for (const [depth, total] of [
      [3, 10 ** 3],
      [12, 10 ** 12],
      [18, Number.MAX_SAFE_INTEGER],
    ] as const) {
      const graph = ladder(10, depth);
      const rowOf = (id: string) => graph.entities.rowOf.get(id) ?? -1;
      const failures = new Uint8Array(graph.links.count);
      for (const times of [null, stepTimes(graph, 'possible')]) {
        const search = { graph, from: rowOf('start'), to: rowOf('goal'), failures, times };
        const answer = pathAnswer(search, new Uint8Array(graph.evidence.count));
        expect(answer.total).toBe(total);
        expect(answer.steps).toBe(depth + 1);
        expect(answer.paths).toHaveLength(PATHS_SHOWN);
      }
    }
  });
});

test('from an entity to itself there is no path', () => {
  const graph = sampleGraph();
  const search = { graph, from: 0, to: 0, failures: new Uint8Array(graph.links.count), times: null };
  expect(pathAnswer(search, new Uint8Array(graph.evidence.count))).toEqual(NO_PATHS);
});
