import type { Records } from '../read/records.ts';
import type { ClaimRecord } from '../records/claimRecord.ts';
import type { Findings } from './findings.ts';

function objectionsToClaim({ negated, plover, polarity, modality }: ClaimRecord): string[] {
  const objections: string[] = [];
  if (modality === 'planned' && plover !== undefined && plover.type !== 'AGREE') {
    objections.push(`what is only planned is coded ${plover.type}; code it AGREE or not at all`);
  }
  if (negated === true && plover !== undefined) {
    objections.push('what was not done has no PLOVER code; drop it');
  }
  if (negated === true && polarity !== 'neutral') {
    objections.push(`what was not done is neutral, not ${polarity}`);
  }
  return objections;
}

/** Announced is not done, and a refusal to act is not the act (rules 6 and 7 of the codebook). */
export function checkPlover({ claims, events }: Records): Findings {
  const ofClaims = claims.flatMap(({ id, record, where }) =>
    objectionsToClaim(record).map((what) => ({ where, what: `claim ${id}: ${what}` })),
  );
  const ofEvents = events.flatMap(({ record: { id, status, negated, plover }, where }) => {
    if (negated === true && plover !== undefined) {
      return [{ where, what: `event ${id}: what was not done has no PLOVER code; drop it` }];
    }
    if (status !== 'planned' || plover === undefined || plover.type === 'AGREE') return [];
    return [{ where, what: `event ${id}: what is only planned is coded ${plover.type}; code it AGREE` }];
  });
  const problems = [...ofClaims, ...ofEvents].map((one) => ({
    ...one,
    todo: 'see rules 6 and 7 in data/README.md',
  }));
  return { count: claims.length + events.length, of: 'claims and events', problems };
}
