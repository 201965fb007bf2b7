import type { Ledger } from '../../query/ledger.ts';
import { EvidenceGroups } from './EvidenceGroups.tsx';
import styles from './evidenceGroups.module.css';
import { rowCount } from './ledgerChoice.ts';

interface EvidenceLedgerProps {
  readonly ledger: Ledger;
  readonly disputed: ReadonlySet<number>;
  readonly classOf?: (row: number) => number | undefined;
  readonly inTime?: boolean;
}

const FIRST_INSIDE = 30;
const FIRST_OUTSIDE = 10;

/** All evidence of a subject: what the view shows, then, greyed, what its dates and what its filters leave out. */
export function EvidenceLedger({ ledger, ...rest }: EvidenceLedgerProps) {
  const outside = rowCount(ledger.outsideDates);
  const filtered = rowCount(ledger.filteredOut);
  return (
    <>
      {rowCount(ledger.inside) === 0 && (
        <p className={styles['none']}>Nothing of it lies in your dates and filters.</p>
      )}
      <EvidenceGroups groups={ledger.inside} first={FIRST_INSIDE} {...rest} />
      {outside > 0 && (
        <div className={styles['outside']}>
          <h4>Outside your dates ({outside})</h4>
          <EvidenceGroups groups={ledger.outsideDates} first={FIRST_OUTSIDE} {...rest} />
        </div>
      )}
      {filtered > 0 && (
        <div className={styles['outside']}>
          <h4>Left out by your filters ({filtered})</h4>
          <EvidenceGroups groups={ledger.filteredOut} first={FIRST_OUTSIDE} {...rest} />
        </div>
      )}
    </>
  );
}
