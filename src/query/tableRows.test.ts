import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIE_CLASSES } from '../model/codes.ts';
import { DAY_MIN, parseDay } from '../model/day.ts';
import { arbitraryGraph, arbitrarySettings } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import type { FilterSettings } from './filter.ts';
import { entityRows, evidenceRows, tieRows, tieRowsOfEntity, visibleEvidenceOfTie } from './tableRows.ts';
import { TieStyle, visibleGraph } from './visibleGraph.ts';

const graph = sampleGraph();
const visible = visibleGraph(graph, {
  axis: 'reported',
  window: { from: parseDay('2024-01-01') ?? DAY_MIN, until: parseDay('2024-12-31') ?? DAY_MIN },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
} satisfies FilterSettings);

describe('the tables of a small dataset', () => {
  test('entities: most ties first, then most sources', () => {
    const rows = entityRows(graph, visible).map(({ row, ties, sources }) => [
      graph.entities.id[row],
      ties,
      sources,
    ]);
    expect(rows).toEqual([
      ['country-b', 4, 2],
      ['country-a', 3, 2],
      ['island', 2, 2],
      ['league', 2, 1],
      ['minister-b', 1, 1],
    ]);
  });

  test('ties: most sources first, then most evidence', () => {
    const rows = tieRows(graph, visible).map((tie) => ({
      tie: graph.ties.id[tie.row],
      sources: tie.sources,
      evidence: tie.evidence,
      classes: tie.classes.map((one) => TIE_CLASSES[one]),
      first: graph.reports.id[tie.firstReport],
    }));
    expect(rows).toEqual([
      {
        tie: 'country-a~country-b',
        sources: 1,
        evidence: 2,
        classes: ['verbal-cooperation'],
        first: 'gazette',
      },
      {
        tie: 'country-b~league',
        sources: 1,
        evidence: 2,
        classes: ['verbal-conflict', 'affiliation'],
        first: 'courier',
      },
      {
        tie: 'country-a~island',
        sources: 1,
        evidence: 1,
        classes: ['material-conflict'],
        first: 'courier',
      },
      {
        tie: 'country-a~league',
        sources: 1,
        evidence: 1,
        classes: ['material-cooperation'],
        first: 'courier',
      },
      { tie: 'country-b~island', sources: 1, evidence: 1, classes: ['about'], first: 'gazette' },
      { tie: 'country-b~minister-b', sources: 1, evidence: 1, classes: ['stated'], first: 'gazette' },
    ]);
  });

  test('evidence: in the order of what it tells, undated last, each once', () => {
    expect(evidenceRows(graph, visible)).toEqual([7, 0, 1, 4, 6, 3, 2]);
  });
});

test('the tables hold what the view counts, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const shown = visibleGraph(any, settings);
      const ties = tieRows(any, shown);
      const evidence = evidenceRows(any, shown);
      expect([entityRows(any, shown).length, ties.length, evidence.length]).toEqual([
        shown.counts.entities,
        shown.counts.ties,
        shown.counts.evidence,
      ]);
      expect(new Set(evidence).size).toBe(evidence.length);
      const ofTies = new Set(ties.flatMap(({ row }) => visibleEvidenceOfTie(any, shown, row)));
      expect(ofTies).toEqual(new Set(evidence));
      for (const { style, evidence: items, classes, sources, firstReport } of ties) {
        expect(style).not.toBe(TieStyle.out);
        expect(items).toBeGreaterThan(0);
        expect(classes.length).toBeGreaterThan(0);
        expect(firstReport >= 0).toBe(sources > 0);
      }
    }),
  );
});

test('entities stand by ties, then by sources, then as in the data', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const rows = entityRows(any, visibleGraph(any, settings));
      const inOrder = [...rows].sort(
        (one, other) => other.ties - one.ties || other.sources - one.sources || one.row - other.row,
      );
      expect(rows).toEqual(inOrder);
    }),
    { numRuns: 500 },
  );
});

test('the ties of an entity are those of the table that end at it, in its order', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (any, settings) => {
      const shown = visibleGraph(any, settings);
      for (const entity of any.entities.id.keys()) {
        const expected = tieRows(any, shown).filter(
          ({ row }) => any.ties.a[row] === entity || any.ties.b[row] === entity,
        );
        expect(tieRowsOfEntity(any, shown, entity)).toEqual(expected);
      }
    }),
    { numRuns: 50 },
  );
});
