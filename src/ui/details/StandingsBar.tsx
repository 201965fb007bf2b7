import type { StandingCounts } from '../../query/reportedBy.ts';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import { countOf } from '../kit/countOf.ts';
import styles from './whoReports.module.css';

/** The parts of the reports by standing as one bar; the table below it says the same in numbers. */
export function StandingsBar({ standings }: { readonly standings: readonly StandingCounts[] }) {
  const words = standings.map(
    ({ standing, reports, share }) =>
      `${CARRIER_WORDS[standing]}: ${countOf(reports, 'report')}, ${Math.round(share * 100)} %`,
  );
  return (
    <div className={styles['bar']} role="img" aria-label={words.join('; ')}>
      {standings.map(({ standing, share }) => (
        <span key={standing} data-standing={standing} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}
