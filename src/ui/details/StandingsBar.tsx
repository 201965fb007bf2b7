import { i18n } from '../../i18n/i18n.ts';
import type { StandingCounts } from '../../query/reportedBy.ts';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import styles from './whoReports.module.css';

/** The parts of the reports by standing as one bar; the table below it says the same in numbers. */
export function StandingsBar({ standings }: { readonly standings: readonly StandingCounts[] }) {
  const words = standings.map(({ standing, reports, share }) =>
    i18n._('{carriers}: {count, plural, one {# report} other {# reports}}, {percent} %', {
      carriers: CARRIER_WORDS[standing],
      count: reports,
      percent: Math.round(share * 100),
    }),
  );
  return (
    <div className={styles['bar']} role="img" aria-label={words.join('; ')}>
      {standings.map(({ standing, share }) => (
        <span key={standing} data-standing={standing} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}
