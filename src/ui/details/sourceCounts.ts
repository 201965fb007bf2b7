import { i18n } from '../../i18n/i18n.ts';
import type { SourceSummary } from '../../query/sourceSummary.ts';
import type { NumberChoice } from './ledgerChoice.ts';

/** The numbers of reports behind evidence in words, each with the rows that make it; none that is 0. */
export function sourceCounts({
  reports,
  independent,
  stateMedia,
  copies,
  affiliations,
}: SourceSummary): (readonly [NumberChoice, string])[] {
  const counts: readonly (readonly [NumberChoice, number, string])[] = [
    ['reports', reports, i18n._('{count, plural, one {# report} other {# reports}}', { count: reports })],
    [
      'independent',
      independent,
      i18n._('{count, plural, one {# independent} other {# independent}}', { count: independent }),
    ],
    [
      'state-media',
      stateMedia,
      i18n._('{count, plural, one {# state media} other {# state media}}', { count: stateMedia }),
    ],
    ['copies', copies, i18n._('{count, plural, one {# copy} other {# copies}}', { count: copies })],
    [
      'affiliations',
      affiliations,
      i18n._('{count, plural, one {# affiliation} other {# affiliations}}', { count: affiliations }),
    ],
  ];
  return counts.filter(([, count]) => count > 0).map(([of, , text]) => [of, text]);
}
