import { EvidenceFlag } from '../../src/model/codes.ts';
import { boundsOfDate } from '../read/boundsOfDate.ts';
import type { LocatedClaim } from '../read/records.ts';
import type { ClaimRecord } from '../records/claimRecord.ts';
import { actTypeOf } from './actClass.ts';
import type { EvidenceItem } from './evidenceItem.ts';
import { linksOfClaim } from './linksOfClaim.ts';

function flagsOf(claim: ClaimRecord): number {
  return (
    (claim.modality === 'planned' ? EvidenceFlag.planned : 0) |
    (claim.modality === 'standing-state' ? EvidenceFlag.standing : 0) |
    (claim.negated === true ? EvidenceFlag.negated : 0) |
    (claim.stance === 'allegation' ? EvidenceFlag.alleged : 0) |
    ((claim.deniedBy ?? []).length > 0 ? EvidenceFlag.denied : 0)
  );
}

/** The evidence that one claim is. */
export function evidenceOfClaim(claim: LocatedClaim): EvidenceItem {
  const { record, report } = claim;
  return {
    kind: 'claim',
    report: report.id,
    event: record.event ?? null,
    type: actTypeOf(record.plover, record.negated === true),
    stance: record.stance,
    basis: record.date.basis,
    flags: flagsOf(record),
    happened: boundsOfDate(record.date.edtf),
    links: linksOfClaim(record),
    source: { kind: 'claim', claim },
  };
}
