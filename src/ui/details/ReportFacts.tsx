import { spokenEdtf } from '../../query/spokenDate.ts';
import { BASIS_WORDS, STANDING_WORDS } from '../kit/words.ts';
import { dateText } from './dateText.ts';
import styles from './detailsPanel.module.css';
import { Fact, Facts } from './Facts.tsx';
import { Note } from './Note.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { WindowDate } from './WindowDate.tsx';
import { useLoadedWords } from './wordsContext.ts';

const REGIONS = new Intl.DisplayNames('en-GB', { type: 'region' });
const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

interface ReportFactsProps {
  readonly row: number;
  /** Evidence rows that it makes. */
  readonly evidence: readonly number[];
}

/** Who published a report, when, how we know, and where it can be read. */
export function ReportFacts({ row, evidence }: ReportFactsProps) {
  const report = useLoadedWords().reports.reports[row];
  if (!report) return null;
  const { published } = report;
  const { alternatives } = dateText(published);
  const ownTitle = report.title === null && report.displayTitle !== undefined;
  return (
    <>
      {ownTitle && (
        <p className={styles['small']}>The title is ours: the text has none, or we do not have it.</p>
      )}
      <Facts>
        <Fact name="Publisher">
          {report.publisher}
          {report.agency !== undefined && `, after ${report.agency}`}
        </Fact>
        <Fact name="Published">
          <strong>
            {published.best === undefined ? (
              <WindowDate text={spokenEdtf(published.edtf)} rows={evidence} axis="reported" />
            ) : (
              'no date of its own'
            )}
          </strong>
        </Fact>
        {published.best !== undefined && (
          <>
            <Fact name="Certain">{spokenEdtf(published.edtf)}</Fact>
            <Fact name="Best estimate">
              <WindowDate text={spokenEdtf(published.best)} rows={evidence} axis="reported" />; it orders
              reports and places nothing
            </Fact>
          </>
        )}
        <Fact name="How we know">
          {published.basis === 'unknown' ? 'we do not' : BASIS_WORDS[published.basis]}
          {published.reason !== undefined && (
            <>
              : <Note text={published.reason} />
            </>
          )}
        </Fact>
        {alternatives.length > 0 && (
          <Fact name="Or else">
            {alternatives.map((alternative) => (
              <p key={alternative}>
                <Note text={alternative} />
              </p>
            ))}
          </Fact>
        )}
        <Fact name="Standing">{STANDING_WORDS[report.standing]}</Fact>
        <Fact name="Country">{report.country && REGIONS.of(report.country)}</Fact>
        <Fact name="Language">{LANGUAGES.of(report.lang)}</Fact>
        <Fact name="Text">
          {report.url === null ? 'no address known' : <OutsideLink url={report.url} of={report.publisher} />}
        </Fact>
        <Fact name="Our note">{report.note && <Note text={report.note} />}</Fact>
      </Facts>
    </>
  );
}
