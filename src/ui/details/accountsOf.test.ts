import { expect, test } from 'vitest';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { accountsOf, standpoints } from './accountsOf.ts';

test('reports stand under their primary source, in the order in which they reported, claims in the order of the text', () => {
  expect(accountsOf(sampleGraph(), [7, 5, 4, 3, 2, 1, 0])).toEqual([
    {
      source: 0,
      reports: [
        { report: 0, rows: [0, 2] },
        { report: 1, rows: [1] },
      ],
    },
    { source: 2, reports: [{ report: 2, rows: [3, 4] }] },
    { source: 3, reports: [{ report: 3, rows: [5] }] },
  ]);
});

test('the report that came first comes first, wherever its rows stand', () => {
  const late = { between: ['country-a', 'country-b'] as const, report: 'courier' };
  const graph = sampleGraph({
    ...SAMPLE,
    evidence: [late, { ...late, report: 'herald' }, { ...late, report: 'gazette' }],
  });
  const reports = accountsOf(graph, [0, 1, 2]).map((source) => source.reports.map(({ report }) => report));
  expect(reports).toEqual([[0, 1], [2]]);
});

test('each row knows how it stands to the view', () => {
  const ledger = {
    inside: [{ source: 0, rows: [4, 5], certain: true }],
    outsideDates: [{ source: 1, rows: [6], certain: true }],
    filteredOut: [{ source: 2, rows: [7], certain: true }],
  };
  expect([...standpoints(ledger)]).toEqual([
    [4, 'inside'],
    [5, 'inside'],
    [6, 'outside-dates'],
    [7, 'filtered-out'],
  ]);
});
