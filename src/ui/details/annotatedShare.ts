import { i18n } from '../../i18n/i18n.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';

type Counts = Pick<ManifestFile['counts'], 'annotatedReports' | 'reports'>;

/** Of how many reports speakers are known: "In 5 of 464 reports, those that are annotated; …". */
export function annotatedShare({ annotatedReports: annotated, reports }: Counts): string {
  return annotated === reports
    ? i18n._('In all reports.')
    : i18n._(
        'In {annotated, number} of {reports, plural, one {# report} other {# reports}}, those that are annotated; those that are only cited name no speakers.',
        { annotated, reports },
      );
}
