import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '../model/codes.ts';
import type { Graph } from '../model/graph.ts';
import { arbitraryGraph } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { onlyStanding, reportedBy, standingsOf } from './reportedBy.ts';
import { reportedBySource } from './reportedBySource.ts';

const graph = sampleGraph();

/** Graphs whose reports are of any standings, with some of their evidence. */
const asked = fc
  .tuple(arbitraryGraph, fc.array(fc.nat({ max: STANDINGS.length - 1 }), { minLength: 5, maxLength: 5 }))
  .chain(([made, standings]) => {
    const some: Graph = {
      ...made,
      reports: { ...made.reports, standing: Uint8Array.from(standings.slice(0, made.reports.count)) },
    };
    return fc.tuple(fc.constant(some), fc.subarray([...made.evidence.report.keys()]));
  });

/** The contract once more, from one flat list of reports with their items. */
function naive({ evidence, reports }: Graph, rows: readonly number[]) {
  const told = rows.filter((row) => (evidence.report[row] ?? -1) >= 0);
  const all = [...new Set(told.map((row) => evidence.report[row] ?? -1))];
  const counts = (some: readonly number[]) => {
    const days = some
      .filter((row) => reports.earliest[row] === reports.latest[row])
      .map((row) => reports.best[row] ?? 0);
    return {
      reports: some.length,
      independent: new Set(some.map((row) => reports.source[row])).size,
      evidence: told.filter((row) => some.includes(evidence.report[row] ?? -1)).length,
      first: days.length > 0 ? Math.min(...days) : null,
      last: days.length > 0 ? Math.max(...days) : null,
    };
  };
  const standings = STANDINGS.map((standing, code) => ({
    standing,
    ...counts(all.filter((row) => reports.standing[row] === code)),
  })).filter((one) => one.reports > 0);
  return {
    ...counts(all),
    standings,
    sources: [...new Set(all.map((row) => reports.source[row] ?? -1))]
      .sort((one, other) => one - other)
      .map((source) => ({ source, ...counts(all.filter((row) => reports.source[row] === source)) })),
    only: standings.length === 1 ? standings[0]?.standing : null,
    affiliations: rows.length - told.length,
  };
}

test('is what a naive count says, for any evidence of any graph', () => {
  fc.assert(
    fc.property(asked, ([some, rows]) => {
      const { standings, ...total } = reportedBy(some, rows);
      const sources = reportedBySource(some, rows);
      expect({
        ...total,
        standings: standings.map(({ share: _, ...counts }) => counts),
        sources: sources
          .map(({ share: _, rows: __, publishers: ___, standings: ____, ...counts }) => counts)
          .sort((one, other) => one.source - other.source),
      }).toEqual(naive(some, rows));
      expect(onlyStanding(some, rows)).toBe(total.only);
      expect(standingsOf(some, rows)).toEqual(standings.map(({ standing }) => standing));
      for (const parts of [standings, sources]) {
        const whole = parts.reduce((sum, { share }) => sum + share, 0);
        expect(whole).toBeCloseTo(total.reports > 0 ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
});

describe('who reports a tie', () => {
  test('a rewrite is one report more and no source more; both publishers stand under one source', () => {
    const { reports, independent, only } = reportedBy(graph, [0, 1]);
    expect({ reports, independent, only }).toEqual({ reports: 2, independent: 1, only: null });
    expect(
      reportedBySource(graph, [0, 1]).map(({ publishers, standings }) => ({ publishers, standings })),
    ).toEqual([{ publishers: ['gazette', 'herald'], standings: ['press-or-analysis', 'copy'] }]);
  });

  test('the source with more reports comes first, then the earlier one', () => {
    expect(reportedBySource(graph, [3, 5, 0, 1]).map(({ publishers }) => publishers)).toEqual([
      ['gazette', 'herald'],
      ['courier'],
      ['archive'],
    ]);
  });

  test('one standing alone carries it when all reports are of it, whatever affiliations there are', () => {
    expect(onlyStanding(graph, [3, 4, 7])).toBe('state-media-or-government');
    expect(onlyStanding(graph, [0, 3])).toBeNull();
    expect(onlyStanding(graph, [7])).toBeNull();
  });

  test('days are those of reports whose day is known', () => {
    expect(reportedBy(graph, [5])).toMatchObject({ reports: 1, first: null, last: null });
    expect(reportedBy(graph, [0, 1, 5])).toMatchObject({
      first: graph.reports.best[0],
      last: graph.reports.best[1],
    });
  });

  test('of nothing is nothing', () => {
    expect(reportedBy(graph, [])).toEqual({
      reports: 0,
      independent: 0,
      evidence: 0,
      first: null,
      last: null,
      standings: [],
      only: null,
      affiliations: 0,
    });
    expect(reportedBySource(graph, [])).toEqual([]);
  });
});
