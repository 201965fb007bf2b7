import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { firstDatedReport, firstReport, maybeEarlier, sourceSummary } from './sourceSummary.ts';

const graph = sampleGraph();

describe('the summary of sources', () => {
  test('counts reports once, and once more per primary source', () => {
    expect(sourceSummary(graph, [0, 1, 2, 5])).toEqual({
      reports: 3,
      independent: 2,
      stateMedia: 0,
      copies: 1,
      affiliations: 0,
    });
  });

  test('counts affiliations apart: they have no report', () => {
    expect(sourceSummary(graph, [3, 4, 7])).toEqual({
      reports: 1,
      independent: 1,
      stateMedia: 1,
      copies: 0,
      affiliations: 1,
    });
  });

  test('of nothing is nothing', () => {
    expect(sourceSummary(graph, [])).toEqual({
      reports: 0,
      independent: 0,
      stateMedia: 0,
      copies: 0,
      affiliations: 0,
    });
  });
});

describe('the first report', () => {
  test.each([
    ['the earliest', [5, 3, 1, 0], 0],
    ['the only one', [5], 3],
    ['none for affiliations', [7], -1],
    ['none of nothing', [], -1],
  ])('is %s', (_, rows, report) => {
    expect(firstReport(graph, rows)).toBe(report);
  });

  test('of two reports of one day does not depend on the order of the rows', () => {
    const sameDay = sampleGraph({
      ...SAMPLE,
      reports: SAMPLE.reports.map((report) => ({ ...report, published: '2024-02-28' })),
    });
    expect([firstReport(sameDay, [0, 1]), firstReport(sameDay, [1, 0])]).toEqual([0, 0]);
  });

  test('is one of a known day before one that may be of any later day, and says which may be earlier', () => {
    const open = sampleGraph({
      ...SAMPLE,
      reports: SAMPLE.reports.map((report) =>
        report.id === 'archive' ? { ...report, published: '[2001-06-15..]' } : report,
      ),
    });
    expect(firstReport(open, [5, 3, 0])).toBe(0);
    expect(firstReport(open, [5])).toBe(3);
    expect(maybeEarlier(open, [5, 3, 0, 7], 0)).toEqual([3]);
    expect(maybeEarlier(graph, [5, 3, 0, 7], 0)).toEqual([]);
  });

  test.each([
    ['one of a known day, though another may be earlier', [0, 1], 1],
    ['one within bounds when no day is known', [0, 7], 0],
    ['none for affiliations', [7], -1],
  ])('to name in a table is %s', (_, rows, report) => {
    const month = sampleGraph({
      ...SAMPLE,
      reports: SAMPLE.reports.map((one) => (one.id === 'gazette' ? { ...one, published: '2024-02' } : one)),
    });
    expect(firstDatedReport(month, rows)).toBe(report);
  });
});
