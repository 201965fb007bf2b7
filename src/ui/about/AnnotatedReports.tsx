import { useQuery } from '@tanstack/react-query';
import { DatasetError } from '../../dataset/datasetError.ts';
import { evidenceQuery, reportsQuery } from '../../dataset/datasetQueries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { AboutPart } from './AboutPart.tsx';
import { AnnotatedReport } from './AnnotatedReport.tsx';
import styles from './aboutData.module.css';

interface AnnotatedReportsProps {
  /** Called when a report is opened, before it is selected. */
  readonly onOpen: () => void;
}

/** The reports that were read sentence by sentence, with their dates and what of them is covered; each opens. */
export function AnnotatedReports({ onOpen }: AnnotatedReportsProps) {
  const { manifest } = useExplorer();
  const evidence = useQuery(evidenceQuery(manifest.id));
  const published = useQuery(reportsQuery(manifest.id));
  const files = [evidence, published];
  const error = evidence.error ?? published.error;
  const failed = error !== null && !files.some(({ isFetching }) => isFetching);
  const events = evidence.data?.events;
  const annotated = [...(published.data?.reports.entries() ?? [])].filter(
    ([, { depth }]) => depth === 'annotated',
  );
  const sentences = annotated.reduce((sum, [, { coverage = [] }]) => sum + coverage.length, 0);
  return (
    <AboutPart title={i18n._('Annotated reports')}>
      {events && published.data ? (
        <>
          <p>
            {i18n._(
              '{reports, plural, one {# report} other {# reports}} with {sentences, plural, one {# sentence} other {# sentences}}. A full cell is a sentence with claims, a low one a sentence without.',
              { reports: annotated.length, sentences },
            )}
          </p>
          <ol className={styles['reports']}>
            {annotated.map(([row, report]) => (
              <AnnotatedReport key={report.id} row={row} report={report} events={events} onOpen={onOpen} />
            ))}
          </ol>
        </>
      ) : (
        !failed && <p className={styles['small']}>{i18n._('Loading the reports…')}</p>
      )}
      {failed && (
        <div role="alert">
          <p>{i18n._('The reports could not be loaded. {reason}.', { reason: error.message })}</p>
          <p>{error instanceof DatasetError ? error.advice : i18n._('Try again, or reload the page.')}</p>
          <Button
            look="outlined"
            onClick={() => {
              for (const file of files) if (!file.data) void file.refetch();
            }}
          >
            {i18n._('Try again')}
          </Button>
        </div>
      )}
    </AboutPart>
  );
}
