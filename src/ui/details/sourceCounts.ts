import type { SourceSummary } from '../../query/sourceSummary.ts';
import { countOf } from '../kit/countOf.ts';
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
    ['reports', reports, countOf(reports, 'report')],
    ['independent', independent, `${independent} independent`],
    ['state-media', stateMedia, `${stateMedia} state media`],
    ['copies', copies, countOf(copies, 'copy', 'copies')],
    ['affiliations', affiliations, countOf(affiliations, 'affiliation')],
  ];
  return counts.filter(([, count]) => count > 0).map(([of, , text]) => [of, text]);
}
