import { i18n } from '../../i18n/i18n.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { BASIS_WORDS, STANDING_WORDS } from '../kit/words.ts';
import { dateText } from './dateText.ts';
import styles from './detailsPanel.module.css';
import { Fact, Facts } from './Facts.tsx';
import { languageName, regionName } from './languageName.ts';
import { Note } from './Note.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface ReportFactsProps {
  readonly row: number;
  /** Evidence rows that it makes. */
  readonly evidence: readonly number[];
}

function BestEstimate({ date, evidence }: { readonly date: string; readonly evidence: readonly number[] }) {
  return (
    <RichText
      text={i18n._('<0/>; it orders reports and places nothing')}
      parts={[() => <WindowDate text={date} rows={evidence} axis="reported" />]}
    />
  );
}

/** Who published a report, when, how we know, and where it can be read. */
export function ReportFacts({ row, evidence }: ReportFactsProps) {
  const report = useLoadedWords().reports.reports[row];
  if (!report) return null;
  const { published } = report;
  const { alternatives } = dateText(published);
  const known = published.basis === 'unknown' ? i18n._('we do not') : BASIS_WORDS[published.basis];
  const ownTitle = report.title === null && report.displayTitle !== undefined;
  return (
    <>
      {ownTitle && (
        <p className={styles['small']}>
          {i18n._('The title is ours: the text has none, or we do not have it.')}
        </p>
      )}
      <Facts>
        <Fact name={i18n._('Publisher')}>
          <RichText
            text={report.agency === undefined ? '<0/>' : i18n._('<0/>, after <1/>')}
            parts={[
              () => <DataText>{report.publisher}</DataText>,
              () => <DataText>{report.agency}</DataText>,
            ]}
          />
        </Fact>
        <Fact name={i18n._('Published')}>
          <strong>
            {published.best === undefined ? (
              <WindowDate text={spokenEdtf(published.edtf)} rows={evidence} axis="reported" />
            ) : (
              i18n._('no date of its own')
            )}
          </strong>
        </Fact>
        {published.best !== undefined && (
          <>
            <Fact name={i18n._('Certain')}>{spokenEdtf(published.edtf)}</Fact>
            <Fact name={i18n._('Best estimate')}>
              <BestEstimate date={spokenEdtf(published.best)} evidence={evidence} />
            </Fact>
          </>
        )}
        <Fact name={i18n._('How we know')}>
          <RichText
            text={published.reason === undefined ? known : i18n._('{known}: <0/>', { known })}
            parts={[() => <Note text={published.reason ?? ''} />]}
          />
        </Fact>
        {alternatives.length > 0 && (
          <Fact name={i18n._('Or else')}>
            {alternatives.map((alternative) => (
              <p key={alternative}>
                <Note text={alternative} />
              </p>
            ))}
          </Fact>
        )}
        <Fact name={i18n._('Standing')}>{STANDING_WORDS[report.standing]}</Fact>
        <Fact name={i18n._('Country')}>{report.country && regionName(report.country)}</Fact>
        <Fact name={i18n._('Language')}>{languageName(report.lang)}</Fact>
        <Fact name={i18n._('Text')}>
          {report.url === null ? (
            i18n._('no address known')
          ) : (
            <OutsideLink url={report.url} of={report.publisher} />
          )}
        </Fact>
        <Fact name={i18n._('Our note')}>{report.note && <Note text={report.note} />}</Fact>
      </Facts>
    </>
  );
}
