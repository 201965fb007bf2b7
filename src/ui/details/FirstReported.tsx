import { i18n } from '../../i18n/i18n.ts';
import { firstReport, maybeEarlier } from '../../query/sourceSummary.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
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
    return (
      <p className={styles['small']}>{i18n._('On record by its affiliations; no report tells of it.')}</p>
    );
  }
  return (
    <p className={styles['small']}>
      <RichText
        text={i18n._('First reported in this dataset by <0/>: {date}.', {
          date: reportDateText(report.published),
        })}
        parts={[() => <ReportRef report={row} />]}
      />
      {open > 0 && ' '}
      {open > 0 &&
        i18n._(
          '{count, plural, one {# report of unknown date may be earlier.} other {# reports of unknown date may be earlier.}}',
          { count: open },
        )}
    </p>
  );
}
