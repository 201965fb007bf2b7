import { useExplorer } from '../explorerContext.ts';
import { reportDateText } from '../kit/reportDateText.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import { STANDING_WORDS } from '../kit/words.ts';
import styles from './evidenceRow.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface ReportLineProps {
  /** Evidence row. */
  readonly row: number;
  readonly place: string | null;
}

/** Which report says it: publisher, date, standing, place in the text, and the way to the original. */
export function ReportLine({ row, place }: ReportLineProps) {
  const { graph } = useExplorer();
  const reportRow = graph.evidence.report[row] ?? -1;
  const id = graph.reports.id[reportRow];
  const report = useLoadedWords().reports.reports[reportRow];
  if (!report || id === undefined) return null;
  return (
    <p className={styles['meta']}>
      <span>
        <SelectLink to={{ type: 'report', id }}>{report.publisher}</SelectLink>
        {report.agency !== undefined && ` (${report.agency})`},{' '}
        <WindowDate text={reportDateText(report.published)} rows={[row]} axis="reported" />
      </span>
      <span>{STANDING_WORDS[report.standing]}</span>
      {place !== null && <span>{place}</span>}
      {report.url !== null && (
        <span>
          <OutsideLink url={report.url} of={report.publisher} />
        </span>
      )}
    </p>
  );
}
