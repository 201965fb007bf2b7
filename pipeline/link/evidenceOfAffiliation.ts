import { boundsOfDate } from '../read/boundsOfDate.ts';
import type { AffiliationRecord } from '../records/affiliationRecord.ts';
import { directedLinks } from './entityLink.ts';
import type { EvidenceItem } from './evidenceItem.ts';

/** The evidence that one affiliation is; it stands in no report and holds for its interval. */
export function evidenceOfAffiliation(affiliation: AffiliationRecord): EvidenceItem {
  const { from, to, date } = affiliation;
  return {
    kind: 'affiliation',
    report: null,
    event: null,
    type: 'NONE',
    stance: 'reported-fact',
    basis: date.basis,
    flags: 0,
    happened: boundsOfDate(date.edtf),
    links: directedLinks([from], [to], 'affiliation'),
    source: { kind: 'affiliation', affiliation },
  };
}
