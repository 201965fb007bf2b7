import { useMemo, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { reportedBySource } from '../../query/reportedBySource.ts';
import { useExplorer } from '../explorerContext.ts';
import { carriedBy } from '../kit/carrierWords.ts';
import { DataText } from '../kit/DataText.tsx';
import { ChoiceNumber } from './ChoiceNumber.tsx';
import type { LedgerChoice } from './ledgerChoice.ts';
import { spanOfReports } from './spanOfReports.ts';
import { useLimit } from './useLimit.tsx';
import styles from './whoReports.module.css';

interface SourcesTableProps {
  /** Evidence rows. */
  readonly rows: readonly number[];
  /** How many primary sources there are. */
  readonly count: number;
  readonly choice: LedgerChoice;
  readonly onChoose: (choice: LedgerChoice) => void;
}

const FIRST = 100;

function SourcesBody({ rows, choice, onChoose }: Omit<SourcesTableProps, 'count'>) {
  const { graph } = useExplorer();
  const sources = useMemo(() => reportedBySource(graph, rows), [graph, rows]);
  const [limit, more] = useLimit(sources.length, FIRST);
  return (
    <>
      <table className={styles['table']}>
        <caption className={styles['hiddenCaption']}>{i18n._('By independent source')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n._('Publishers')}</th>
            <th scope="col">{i18n._('Carried by')}</th>
            <th scope="col">{i18n._('Reports')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.slice(0, limit).map((counts) => {
            const { source, publishers, standings, reports } = counts;
            const names = publishers.join(', ');
            return (
              <tr key={source}>
                <th scope="row">
                  <DataText>{names}</DataText>
                  <span className={styles['days']}>{spanOfReports(counts)}</span>
                </th>
                <td>{carriedBy(standings)}</td>
                <td>
                  <ChoiceNumber
                    of={{ source }}
                    name={i18n._('{count, plural, one {# report} other {# reports}} by {carriers}', {
                      count: reports,
                      carriers: names,
                    })}
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
      {more}
    </>
  );
}

/** The primary sources, each with its publishers: copies and rewrites of one text stand together. Folded at first. */
export function SourcesTable({ count, ...body }: SourcesTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n._('By independent source ({count})', { count })}</summary>
      {open && <SourcesBody {...body} />}
    </details>
  );
}
