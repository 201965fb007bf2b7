import type { WireAffiliation, WireClaim, WireEvidence } from '../../src/model/wire/evidenceFile.ts';
import type { EvidenceItem } from '../link/evidenceItem.ts';
import { claimIdOf, type LocatedClaim } from '../read/records.ts';
import type { AffiliationRecord } from '../records/affiliationRecord.ts';
import type { EntityNaming } from './entityNaming.ts';

function wireClaimOf({ id, record, report, where }: LocatedClaim, naming: EntityNaming): WireClaim {
  const { formerly: _formerly, event: _event, at, ...claim } = record;
  const { start, end, sha256 } = at;
  if (start === undefined || end === undefined || sha256 === undefined) {
    throw new Error(
      `${where.file}:${where.line}: ${id} has no place in its text yet: run "npm run data:place -- --texts DIR"`,
    );
  }
  const { actors = [], recipients = [], about = [], deniedBy } = claim;
  return {
    kind: 'claim',
    ...claim,
    id,
    at: { ...at, start, end, sha256 },
    actors: actors.map(naming.refOf),
    recipients: recipients.map(naming.refOf),
    about: about.map(naming.refOf),
    ...(claim.place === undefined ? {} : { place: naming.nameOf(claim.place) }),
    ...(claim.forum === undefined ? {} : { forum: naming.refOf(claim.forum) }),
    ...(claim.speaker === undefined ? {} : { speaker: naming.refOf(claim.speaker) }),
    ...(deniedBy === undefined ? {} : { deniedBy: deniedBy.map(naming.refOf) }),
    ...(claim.repeats === undefined ? {} : { repeats: claimIdOf(report.id, claim.repeats) }),
    ...(claim.mention === undefined
      ? {}
      : { mention: claim.mention.map((one) => ({ ...one, entity: naming.refOf(one.entity) })) }),
  };
}

function wireAffiliationOf(affiliation: AffiliationRecord, naming: EntityNaming): WireAffiliation {
  const { event: _event, ...rest } = affiliation;
  return {
    kind: 'affiliation',
    ...rest,
    from: naming.refOf(affiliation.from),
    to: naming.refOf(affiliation.to),
  };
}

/** The words of one item of evidence. Throws when a claim has not been placed in its text. */
export function wireEvidenceOf({ source }: EvidenceItem, naming: EntityNaming): WireEvidence {
  switch (source.kind) {
    case 'claim':
      return wireClaimOf(source.claim, naming);
    case 'citation':
      return {
        kind: 'citation',
        ...(source.note === undefined ? {} : { note: source.note }),
        ...(source.noActs === undefined
          ? {}
          : { noActs: source.noActs.map((one) => ({ ...one, entity: naming.refOf(one.entity) })) }),
      };
    case 'affiliation':
      return wireAffiliationOf(source.affiliation, naming);
  }
}
