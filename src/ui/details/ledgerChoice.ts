import { STANDINGS } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { LedgerGroup } from '../../query/ledger.ts';
import { firstReport } from '../../query/sourceSummary.ts';

/** Which rows of a ledger a reader asked for: all, or those that make one of the numbers above it. */
export type LedgerChoice = 'all' | 'reports' | 'independent' | 'state-media' | 'copies' | 'affiliations';

function keeps(graph: Graph, group: LedgerGroup, choice: LedgerChoice): (row: number) => boolean {
  const reportOf = (row: number) => graph.evidence.report[row] ?? -1;
  const hasStanding = (row: number, standing: (typeof STANDINGS)[number]) =>
    STANDINGS[graph.reports.standing[reportOf(row)] ?? -1] === standing;
  switch (choice) {
    case 'all':
      return () => true;
    case 'reports':
      return (row) => reportOf(row) >= 0;
    case 'affiliations':
      return (row) => reportOf(row) < 0;
    case 'state-media':
      return (row) => hasStanding(row, 'state-media-or-government');
    case 'copies':
      return (row) => hasStanding(row, 'copy');
    case 'independent': {
      const first = firstReport(graph, group.rows);
      return (row) => first >= 0 && reportOf(row) === first;
    }
  }
}

/** The groups with only the rows of a choice; of each primary source the first report for "independent". */
export function chooseGroups(
  graph: Graph,
  groups: readonly LedgerGroup[],
  choice: LedgerChoice,
): LedgerGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(keeps(graph, group, choice)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The first rows of groups, so many in all. */
export function limitGroups(groups: readonly LedgerGroup[], limit: number): LedgerGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= group.rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

/** How many rows groups hold. */
export function rowCount(groups: readonly LedgerGroup[]): number {
  return groups.reduce((count, { rows }) => count + rows.length, 0);
}
