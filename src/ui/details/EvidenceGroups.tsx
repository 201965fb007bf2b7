import { useMemo } from 'react';
import type { LedgerGroup } from '../../query/ledger.ts';
import { useExplorer } from '../explorerContext.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import styles from './evidenceGroups.module.css';
import { blockInTime, blocksBySource } from './ledgerBlocks.ts';
import { rowCount } from './ledgerChoice.ts';
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

/** Rows of evidence: copies of one text stand together and count once. */
export function EvidenceGroups({ groups, first, disputed, classOf, inTime = false }: EvidenceGroupsProps) {
  const { graph } = useExplorer();
  const [limit, more] = useLimit(rowCount(groups), first);
  const blocks = useMemo(
    () => (inTime ? blockInTime : blocksBySource)(graph, groups, limit),
    [graph, groups, limit, inTime],
  );
  return (
    <>
      {blocks.map(({ source, rows, heading, shared }) => (
        <div key={source} className={styles['group']} data-shared={shared || undefined}>
          {heading !== null && <p className={styles['shared']}>{heading}</p>}
          <ul className={styles['rows']}>
            {rows.map((row) => (
              <EvidenceRow key={row} row={row} disputed={disputed.has(row)} tieClass={classOf?.(row)} />
            ))}
          </ul>
        </div>
      ))}
      {more}
    </>
  );
}
