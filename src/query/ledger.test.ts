import { describe, expect, test } from 'vitest';
import type { DayWindow } from '../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN, parseDay } from '../model/day.ts';
import type { EntityId, ReportId, TieId } from '../model/ids.ts';
import type { Selection } from '../model/view.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import type { FilterSettings } from './filter.ts';
import { inTimeOrder, type Ledger, type LedgerGroup, ledgerOf } from './ledger.ts';
import { visibleGraph } from './visibleGraph.ts';

const graph = sampleGraph();
const TIE: Selection = { type: 'tie', id: 'country-a~country-b' as TieId };
const COUNTRY_B: Selection = { type: 'entity', id: 'country-b' as EntityId };

function days(from: string, until: string): DayWindow {
  return { from: parseDay(from) ?? DAY_MIN, until: parseDay(until) ?? DAY_MAX };
}

const ALL: FilterSettings = {
  axis: 'happened',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

function ledger(selection: Selection, change: Partial<FilterSettings>): Ledger {
  return ledgerOf(graph, visibleGraph(graph, { ...ALL, ...change }), selection);
}

const ascending = (one: number, other: number) => one - other;
const rowsOf = (groups: readonly LedgerGroup[]) => groups.flatMap(({ rows }) => rows);

describe('the ledger of a tie', () => {
  test('groups reports that share a primary source, in order of what they tell', () => {
    expect(ledger(TIE, {}).inside).toEqual([
      { source: 3, rows: [5], certain: true },
      { source: 0, rows: [0, 1], certain: true },
    ]);
  });

  test('puts sources with something certain in the dates before those that only may lie in them', () => {
    const reported = { axis: 'reported', window: days('2024-02-28', '2025-03-01') } as const;
    expect(ledger(TIE, reported).inside).toEqual([
      { source: 0, rows: [0, 1], certain: true },
      { source: 3, rows: [5], certain: false },
    ]);
  });

  test('keeps what lies outside the dates', () => {
    const { inside, outsideDates, filteredOut } = ledger(TIE, { window: days('2024-01-01', '2025-01-01') });
    expect([rowsOf(inside), rowsOf(outsideDates), rowsOf(filteredOut)]).toEqual([[0, 1], [5], []]);
  });

  test('keeps what another filter leaves out', () => {
    const { inside, outsideDates, filteredOut } = ledger(TIE, { classes: ['material-cooperation'] });
    expect([rowsOf(inside), rowsOf(outsideDates), rowsOf(filteredOut)]).toEqual([[5], [], [0, 1]]);
  });

  test('lists as outside the dates what fails a filter as well', () => {
    const { outsideDates, filteredOut } = ledger(TIE, {
      window: days('2024-01-01', '2025-01-01'),
      classes: ['affiliation'],
    });
    expect([rowsOf(outsideDates), rowsOf(filteredOut)]).toEqual([[5], [0, 1]]);
  });

  test('has every item exactly once', () => {
    for (const window of [days('2024-02-27', '2024-02-28'), days('1990-01-01', '1991-01-01')]) {
      const { inside, outsideDates, filteredOut } = ledger(TIE, { window });
      expect(
        [...rowsOf(inside), ...rowsOf(outsideDates), ...rowsOf(filteredOut)].toSorted(ascending),
      ).toEqual([0, 1, 5]);
    }
  });
});

describe('the ledger of an entity', () => {
  test('puts affiliations into a group without a source', () => {
    expect(ledger(COUNTRY_B, {}).inside.find(({ source }) => source === -1)).toEqual({
      source: -1,
      rows: [7],
      certain: true,
    });
  });

  test('shows an item when one of its links is shown', () => {
    expect(rowsOf(ledger(COUNTRY_B, { classes: ['about'] }).inside)).toEqual([2]);
    expect(rowsOf(ledger(COUNTRY_B, { classes: ['stated'] }).inside)).toEqual([2]);
  });

  test('counts undated items that are switched off as filtered out, not as outside the dates', () => {
    const { outsideDates, filteredOut } = ledger(COUNTRY_B, { undated: false });
    expect([rowsOf(outsideDates), rowsOf(filteredOut)]).toEqual([[], [2]]);
  });

  test('counts what only may lie in the dates as filtered out when certainty is asked for', () => {
    const change = {
      window: days('2024-03-10', '2024-03-20'),
      undated: false,
      certainty: 'certain',
    } as const;
    expect(rowsOf(ledger(COUNTRY_B, change).filteredOut)).toEqual([4, 2]);
  });
});

test('an item without any link is judged by its dates and its report', () => {
  const untied = { ...graph, links: { ...graph.links, count: 0 } };
  const courier: Selection = { type: 'report', id: 'courier' as ReportId };
  const visible = visibleGraph(graph, {
    ...ALL,
    window: days('2024-03-10', '2024-03-20'),
    certainty: 'certain',
  });
  const { inside, outsideDates, filteredOut } = ledgerOf(untied, visible, courier);
  expect([rowsOf(inside), rowsOf(outsideDates), rowsOf(filteredOut)]).toEqual([[], [6, 3], [4]]);
  const insideOf = (report: string) =>
    rowsOf(ledgerOf(untied, visibleGraph(untied, { ...ALL, reports: [report as ReportId] }), courier).inside);
  expect([insideOf('courier').length, insideOf('gazette')]).toEqual([3, []]);
});

describe('order in time', () => {
  test('is by the first day, then by report, undated last', () => {
    expect(inTimeOrder(graph, [2, 4, 1, 0, 5, 7])).toEqual([7, 5, 0, 1, 4, 2]);
  });

  test('puts what has only a last day there', () => {
    const open = sampleGraph({
      ...SAMPLE,
      evidence: ['2024-05', '[..2024-03-01]', '2024-02'].map((date) => ({
        between: ['country-a', 'country-b'] as const,
        date,
        report: 'gazette',
      })),
    });
    expect(inTimeOrder(open, [0, 1, 2])).toEqual([2, 1, 0]);
  });
});
