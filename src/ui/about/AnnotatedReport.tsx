import { i18n } from '../../i18n/i18n.ts';
import { dataLang } from '../../i18n/language.ts';
import type { WireEvent } from '../../model/wire/evidenceFile.ts';
import type { WireReport } from '../../model/wire/reportsFile.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { CoverageBar } from '../kit/CoverageBar.tsx';
import { readableNote } from '../kit/readableNote.ts';
import { BASIS_WORDS, STANDING_WORDS } from '../kit/words.ts';
import styles from './aboutData.module.css';
import { publishedText } from './publishedText.ts';

interface AnnotatedReportProps {
  readonly row: number;
  readonly report: WireReport;
  readonly events: readonly WireEvent[];
  readonly onOpen: () => void;
}

/** One annotated report: what it is, its date and how that is known, its claims and the coverage of its text. */
export function AnnotatedReport({ row, report, events, onOpen }: AnnotatedReportProps) {
  const { graph, store } = useExplorer();
  const { published, coverage = [] } = report;
  const id = graph.reports.id[row];
  const claims = coverage.reduce((sum, sentence) => sum + sentence.claims.length, 0);
  const open = () => {
    if (id === undefined) return;
    onOpen();
    store.getState().select({ type: 'report', id });
  };
  return (
    <li>
      <p className={styles['target']}>
        <Button look="link" onClick={open}>
          <span lang={report.title === null ? dataLang() : report.lang}>
            {report.title ?? report.displayTitle ?? report.publisher}
          </span>
        </Button>
        {report.title === null && report.displayTitle !== undefined && ` ${i18n._('(our title)')}`}
      </p>
      <p className={styles['small']}>
        <span lang={dataLang()}>{report.publisher}</span>
        {` · ${STANDING_WORDS[report.standing]}`}
      </p>
      <dl className={styles['facts']}>
        <div>
          <dt>{i18n._('Date')}</dt>
          <dd>{publishedText(published)}</dd>
        </div>
        <div>
          <dt>{i18n._('How we know')}</dt>
          <dd>
            {BASIS_WORDS[published.basis]}
            {published.reason !== undefined && (
              <details className={styles['why']}>
                <summary>{i18n._('why this date')}</summary>
                <span lang={dataLang()}>{readableNote(graph, events, published.reason)}</span>
              </details>
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n._('Claims')}</dt>
          <dd>
            {i18n._('{count, plural, one {# claim} other {# claims}}', { count: claims })}
            <CoverageBar report={report} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
