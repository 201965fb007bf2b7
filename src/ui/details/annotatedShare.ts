import { i18n } from '../../i18n/i18n.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';

/** Of how many reports speakers are known: "In 5 of 464 reports, those that are annotated; …"; from the dataset's counts. */
export function annotatedShare(counts: ManifestFile['counts']): string {
  const { annotatedReports: annotated = 0, reports = 0 } = counts;
  return annotated === reports
    ? i18n._('In all reports.')
    : i18n._(
        'In {annotated, number} of {reports, plural, one {# report} other {# reports}}, those that are annotated; those that are only cited name no speakers.',
        { annotated, reports },
      );
}
