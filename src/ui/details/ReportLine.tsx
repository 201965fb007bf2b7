import { i18n } from '../../i18n/i18n.ts';
import { dataLang } from '../../i18n/language.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
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
  /** Id of the element with the publisher, for what is named by it. */
  readonly publisherId?: string;
}

/** Which report says it: publisher, date, standing, place in the text, and the way to the original. */
export function ReportLine({ row, place, publisherId }: ReportLineProps) {
  const { graph } = useExplorer();
  const reportRow = graph.evidence.report[row] ?? -1;
  const id = graph.reports.id[reportRow];
  const report = useLoadedWords().reports.reports[reportRow];
  if (!report || id === undefined) return null;
  return (
    <p className={styles['meta']}>
      <span>
        <RichText
          text={report.agency === undefined ? i18n._('<0/>, <1/>') : i18n._('<0/> (<2/>), <1/>')}
          parts={[
            () => (
              <SelectLink to={{ type: 'report', id }}>
                <span id={publisherId} lang={dataLang()}>
                  {report.publisher}
                </span>
              </SelectLink>
            ),
            () => <WindowDate text={reportDateText(report.published)} rows={[row]} axis="reported" />,
            () => <DataText>{report.agency}</DataText>,
          ]}
        />
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
