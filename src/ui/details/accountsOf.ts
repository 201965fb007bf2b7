import type { Graph } from '../../model/graph.ts';
import type { Ledger } from '../../query/ledger.ts';

/** How a row stands to the view. */
export type Standpoint = 'inside' | 'outside-dates' | 'filtered-out';

/** The evidence rows of one report, in the order of its text. */
export interface ReportAccount {
  readonly report: number;
  readonly rows: readonly number[];
}

/** Reports that share a primary source, the first to appear first. */
export interface SourceAccounts {
  readonly source: number;
  readonly reports: readonly ReportAccount[];
}

/** How each row of a ledger stands to the view. */
export function standpoints(ledger: Ledger): ReadonlyMap<number, Standpoint> {
  const parts = [
    ['inside', ledger.inside],
    ['outside-dates', ledger.outsideDates],
    ['filtered-out', ledger.filteredOut],
  ] as const;
  return new Map(
    parts.flatMap(([standpoint, groups]) =>
      groups.flatMap(({ rows }) => rows.map((row) => [row, standpoint] as const)),
    ),
  );
}

function grouped(rows: readonly number[], keyOf: (row: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** What each report says, by primary source, sources in the order in which they first reported; affiliations left out. */
export function accountsOf({ evidence, reports }: Graph, rows: readonly number[]): SourceAccounts[] {
  const reportOf = (row: number) => evidence.report[row] ?? -1;
  const byDay = (one: number, other: number) =>
    (reports.best[one] ?? 0) - (reports.best[other] ?? 0) || one - other;
  const reported = rows.filter((row) => reportOf(row) >= 0).sort((one, other) => one - other);
  const told = [...grouped(reported, reportOf)].sort(([one], [other]) => byDay(one, other));
  const sources = grouped(
    told.map(([report]) => report),
    (report) => reports.source[report] ?? -1,
  );
  const rowsOf = new Map(told);
  return [...sources].map(([source, members]) => ({
    source,
    reports: members.map((report) => ({ report, rows: rowsOf.get(report) ?? [] })),
  }));
}
