import { i18n } from '../../i18n/i18n.ts';
import type { StandingCounts } from '../../query/reportedBy.ts';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import { ChoiceNumber } from './ChoiceNumber.tsx';
import type { LedgerChoice } from './ledgerChoice.ts';
import { spanOfReports } from './spanOfReports.ts';
import styles from './whoReports.module.css';

interface StandingsTableProps {
  readonly standings: readonly StandingCounts[];
  readonly choice: LedgerChoice;
  readonly onChoose: (choice: LedgerChoice) => void;
}

/** Reports by the standing of their publishers; each number shows the rows that make it. */
export function StandingsTable({ standings, choice, onChoose }: StandingsTableProps) {
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{i18n._('By standing of the publishers')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n._('Publishers')}</th>
          <th scope="col">{i18n._('Reports')}</th>
          <th scope="col">{i18n._('{of, select, other {Independent}}', { of: 'reports' })}</th>
          <th scope="col">{i18n._('{of, select, other {Share}}', { of: 'reports' })}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((counts) => {
          const { standing, reports, independent, share } = counts;
          const words = CARRIER_WORDS[standing];
          return (
            <tr key={standing}>
              <th scope="row">
                <span className={styles['key']} data-standing={standing} aria-hidden="true" /> {words}
                <span className={styles['days']}>{spanOfReports(counts)}</span>
              </th>
              <td>
                <ChoiceNumber
                  of={{ standing }}
                  name={i18n._('{count, plural, one {# report} other {# reports}} by {carriers}', {
                    count: reports,
                    carriers: words,
                  })}
                  {...{ choice, onChoose }}
                >
                  {reports}
                </ChoiceNumber>
              </td>
              <td>
                <ChoiceNumber
                  of={{ standing, firstOnly: true }}
                  name={i18n._('{count, plural, one {# independent} other {# independent}} by {carriers}', {
                    count: independent,
                    carriers: words,
                  })}
                  {...{ choice, onChoose }}
                >
                  {independent}
                </ChoiceNumber>
              </td>
              <td>{i18n._('{percent} %', { percent: Math.round(share * 100) })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
