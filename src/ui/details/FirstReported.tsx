import { firstReport, maybeEarlier } from '../../query/sourceSummary.ts';
import { useExplorer } from '../explorerContext.ts';
import { countOf } from '../kit/countOf.ts';
import { reportDateText } from '../kit/reportDateText.ts';
import styles from './detailsPanel.module.css';
import { ReportRef } from './ReportRef.tsx';
import { useLoadedWords } from './wordsContext.ts';

/** When evidence was first reported in this dataset, and by whom; says so when no report stands behind it. */
export function FirstReported({ rows }: { readonly rows: readonly number[] }) {
  const { graph } = useExplorer();
  const { reports } = useLoadedWords();
  const row = firstReport(graph, rows);
  const open = maybeEarlier(graph, rows, row).length;
  const report = reports.reports[row];
  if (!report) {
    return <p className={styles['small']}>On record by its affiliations; no report tells of it.</p>;
  }
  return (
    <p className={styles['small']}>
      First reported in this dataset by <ReportRef report={row} />: {reportDateText(report.published)}.
      {open > 0 && ` ${countOf(open, 'report')} of unknown date may be earlier.`}
    </p>
  );
}
