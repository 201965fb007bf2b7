import { useState } from 'react';
import type { SourceCounts } from '../../query/reportedBy.ts';
import { carriedBy } from '../kit/carrierWords.ts';
import { countOf } from '../kit/countOf.ts';
import { ChoiceNumber } from './ChoiceNumber.tsx';
import type { LedgerChoice } from './ledgerChoice.ts';
import { spanOfReports } from './spanOfReports.ts';
import styles from './whoReports.module.css';

interface SourcesTableProps {
  readonly sources: readonly SourceCounts[];
  readonly choice: LedgerChoice;
  readonly onChoose: (choice: LedgerChoice) => void;
}

/** The primary sources, each with its publishers: copies and rewrites of one text stand together. Folded at first. */
export function SourcesTable({ sources, choice, onChoose }: SourcesTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>By independent source ({sources.length})</summary>
      {open && (
        <table className={styles['table']}>
          <caption className={styles['hiddenCaption']}>By independent source</caption>
          <thead>
            <tr>
              <th scope="col">Publishers</th>
              <th scope="col">Carried by</th>
              <th scope="col">Reports</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((counts) => {
              const { source, publishers, standings, reports } = counts;
              const names = publishers.join(', ');
              return (
                <tr key={source}>
                  <th scope="row">
                    {names}
                    <span className={styles['days']}>{spanOfReports(counts)}</span>
                  </th>
                  <td>{carriedBy(standings)}</td>
                  <td>
                    <ChoiceNumber
                      of={{ source }}
                      name={`${countOf(reports, 'report')} by ${names}`}
                      {...{ choice, onChoose }}
                    >
                      {reports}
                    </ChoiceNumber>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </details>
  );
}
