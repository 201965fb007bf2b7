import { useExplorer } from '../explorerContext.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import styles from './cells.module.css';
import { spokenReportDay } from './reportDay.ts';

/** The day of a report and, below it, its publisher as a link; says so when there is no report. */
export function FirstReport({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const id = graph.reports.id[report];
  if (id === undefined) return <span className={styles['quiet']}>no report</span>;
  return (
    <>
      {spokenReportDay(graph, report)}{' '}
      <span className={styles['quiet']}>
        <SelectLink to={{ type: 'report', id }}>{graph.reports.publisher[report]}</SelectLink>
      </span>
    </>
  );
}
