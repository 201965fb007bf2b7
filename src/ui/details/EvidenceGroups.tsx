import { useMemo } from 'react';
import type { LedgerGroup } from '../../query/ledger.ts';
import { inTimeOrder } from '../../query/ledger.ts';
import { useExplorer } from '../explorerContext.ts';
import { countOf } from './countOf.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import styles from './evidenceGroups.module.css';
import { limitGroups, rowCount } from './ledgerChoice.ts';
import { useLimit } from './useLimit.tsx';

interface EvidenceGroupsProps {
  readonly groups: readonly LedgerGroup[];
  /** Rows at first. */
  readonly first: number;
  readonly disputed: ReadonlySet<number>;
  readonly classOf?: (row: number) => number | undefined;
  /** One list in time order instead of groups by primary source. */
  readonly inTime?: boolean;
}

function reportsIn(report: Int32Array, rows: readonly number[]): number {
  return new Set(rows.map((row) => report[row])).size;
}

/** Rows of evidence, grouped by primary source: copies of one text stand together and count once. */
export function EvidenceGroups({ groups, first, disputed, classOf, inTime = false }: EvidenceGroupsProps) {
  const { graph } = useExplorer();
  const total = rowCount(groups);
  const [limit, more] = useLimit(total, first);
  const shown = useMemo(() => {
    if (!inTime) return limitGroups(groups, limit);
    const rows = inTimeOrder(
      graph,
      groups.flatMap((group) => group.rows),
    );
    return [{ source: -1, rows: rows.slice(0, limit) }];
  }, [graph, groups, limit, inTime]);
  return (
    <>
      {shown.map(({ source, rows }) => {
        const reports = inTime ? 1 : reportsIn(graph.evidence.report, rows);
        return (
          <div key={source} className={styles['group']} data-shared={reports > 1 || undefined}>
            {reports > 1 && (
              <p className={styles['shared']}>{countOf(reports, 'report')} rewrite one source: counts once</p>
            )}
            <ul className={styles['rows']}>
              {rows.map((row) => (
                <EvidenceRow key={row} row={row} disputed={disputed.has(row)} tieClass={classOf?.(row)} />
              ))}
            </ul>
          </div>
        );
      })}
      {more}
    </>
  );
}
