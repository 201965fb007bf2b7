import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import styles from './cells.module.css';
import { Publisher } from './Publisher.tsx';
import { ReportDate } from './ReportDate.tsx';

/** The day of a report and, below it, its publisher as a link; says so when there is no report. */
export function FirstReport({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  if (graph.reports.id[report] === undefined)
    return <span className={styles['quiet']}>{i18n._('no report')}</span>;
  return (
    <>
      <ReportDate report={report} />{' '}
      <span className={styles['quiet']}>
        <Publisher report={report} />
      </span>
    </>
  );
}
