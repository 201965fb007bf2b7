import { i18n } from '../../i18n/i18n.ts';
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

/** All evidence of a subject: what the view shows, the certain first, then, greyed, what its dates and what its filters leave out. */
export function EvidenceLedger({ ledger, ...rest }: EvidenceLedgerProps) {
  // By source, what is certain comes first; in time order the rows say themselves what is only possible.
  const firm = rest.inTime ? ledger.inside : ledger.inside.filter(({ certain }) => certain);
  const unsure = rest.inTime ? [] : ledger.inside.filter(({ certain }) => !certain);
  const outside = rowCount(ledger.outsideDates);
  const filtered = rowCount(ledger.filteredOut);
  return (
    <>
      {rowCount(ledger.inside) === 0 && (
        <p className={styles['none']}>{i18n._('Nothing of it lies in your dates and filters.')}</p>
      )}
      <EvidenceGroups groups={firm} first={FIRST_INSIDE} {...rest} />
      {unsure.length > 0 && (
        <>
          <h4>{i18n._('Only possibly in your dates, or undated ({count})', { count: rowCount(unsure) })}</h4>
          <EvidenceGroups groups={unsure} first={FIRST_OUTSIDE} {...rest} />
        </>
      )}
      {outside > 0 && (
        <div className={styles['outside']}>
          <h4>{i18n._('Outside your dates ({count})', { count: outside })}</h4>
          <EvidenceGroups groups={ledger.outsideDates} first={FIRST_OUTSIDE} {...rest} />
        </div>
      )}
      {filtered > 0 && (
        <div className={styles['outside']}>
          <h4>{i18n._('Left out by your filters ({count})', { count: filtered })}</h4>
          <EvidenceGroups groups={ledger.filteredOut} first={FIRST_OUTSIDE} {...rest} />
        </div>
      )}
    </>
  );
}
