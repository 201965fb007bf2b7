import { STANDINGS, type Standing } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { LedgerGroup } from '../../query/ledger.ts';
import { firstReport } from '../../query/sourceSummary.ts';

/** Rows that make one of the numbers above a ledger. */
export type NumberChoice = 'reports' | 'independent' | 'state-media' | 'copies' | 'affiliations';

/** Rows that publishers of one standing make, the first of those by primary source, or rows of one primary source. */
export type CarrierChoice =
  | { readonly standing: Standing; readonly firstOnly?: true }
  | { readonly source: number };

/** Which rows of a ledger a reader asked for. */
export type LedgerChoice = 'all' | NumberChoice | CarrierChoice;

/** True when two choices ask for the same rows. */
export function isSameChoice(one: LedgerChoice, other: LedgerChoice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function keeps(graph: Graph, group: LedgerGroup, choice: LedgerChoice): (row: number) => boolean {
  const reportOf = (row: number) => graph.evidence.report[row] ?? -1;
  const hasStanding = (row: number, standing: Standing) =>
    STANDINGS[graph.reports.standing[reportOf(row)] ?? -1] === standing;
  const isFirstOf = (rows: readonly number[]) => {
    const first = firstReport(graph, rows);
    return (row: number) => first >= 0 && reportOf(row) === first;
  };
  if (typeof choice === 'object') {
    if ('source' in choice) return () => group.source === choice.source;
    const { standing, firstOnly } = choice;
    const ofStanding = (row: number) => hasStanding(row, standing);
    return firstOnly ? isFirstOf(group.rows.filter(ofStanding)) : ofStanding;
  }
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
    case 'independent':
      return isFirstOf(group.rows);
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
