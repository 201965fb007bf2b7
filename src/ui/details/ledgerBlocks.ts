import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import { inTimeOrder, type LedgerGroup } from '../../query/ledger.ts';
import { limitGroups } from './ledgerChoice.ts';
import { rewriteText } from './rewriteText.ts';

/** Rows that stand together in a list, with what joins them; null when nothing needs to be said. */
export interface LedgerBlock {
  readonly source: number;
  readonly rows: readonly number[];
  readonly heading: string | null;
  /** Whether several reports stand in it that count once. */
  readonly shared: boolean;
}

function headingOf({ evidence }: Graph, { source, rows }: LedgerGroup): Omit<LedgerBlock, 'rows' | 'source'> {
  if (source < 0) return { heading: i18n._('Affiliations: on record, whoever reports them'), shared: false };
  const reports = new Set(rows.map((row) => evidence.report[row])).size;
  return reports > 1 ? { heading: rewriteText(reports), shared: true } : { heading: null, shared: false };
}

/** The first `limit` rows of a ledger by primary source, affiliations last. */
export function blocksBySource(
  graph: Graph,
  groups: readonly LedgerGroup[],
  limit: number,
): readonly LedgerBlock[] {
  const reported = groups.filter(({ source }) => source >= 0);
  const ordered = [...reported, ...groups.filter(({ source }) => source < 0)];
  const whole = new Map(ordered.map((group) => [group.source, group]));
  return limitGroups(ordered, limit).map((group) => ({
    ...group,
    ...headingOf(graph, whole.get(group.source) ?? group),
  }));
}

/** The first `limit` rows of a ledger in time order, whatever their source. */
export function blockInTime(
  graph: Graph,
  groups: readonly LedgerGroup[],
  limit: number,
): readonly LedgerBlock[] {
  const rows = inTimeOrder(
    graph,
    groups.flatMap((group) => group.rows),
  );
  return [{ source: -1, rows: rows.slice(0, limit), heading: null, shared: false }];
}
