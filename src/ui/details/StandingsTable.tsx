import type { StandingCounts } from '../../query/reportedBy.ts';
import { CARRIER_WORDS } from '../kit/carrierWords.ts';
import { countOf } from '../kit/countOf.ts';
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
      <caption className={styles['caption']}>By standing of the publishers</caption>
      <thead>
        <tr>
          <th scope="col">Publishers</th>
          <th scope="col">Reports</th>
          <th scope="col">Independent</th>
          <th scope="col">Share</th>
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
                  name={`${countOf(reports, 'report')} by ${words}`}
                  {...{ choice, onChoose }}
                >
                  {reports}
                </ChoiceNumber>
              </td>
              <td>
                <ChoiceNumber
                  of={{ standing, firstOnly: true }}
                  name={`${independent} independent by ${words}`}
                  {...{ choice, onChoose }}
                >
                  {independent}
                </ChoiceNumber>
              </td>
              <td>{Math.round(share * 100)} %</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
