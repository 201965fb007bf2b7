import type { Records } from '../read/records.ts';
import type { ClaimRecord } from '../records/claimRecord.ts';
import type { Findings } from './findings.ts';

function objectionsTo({ stance, speaker, deniedBy, actors, recipients, about, note }: ClaimRecord): string[] {
  const objections: string[] = [];
  const parties = [...(actors ?? []), ...(recipients ?? []), ...(about ?? [])];
  if (stance === 'allegation' && parties.length === 0) {
    objections.push('an allegation names whom or what it is about');
  }
  if (stance === 'allegation' && speaker === undefined && note === undefined) {
    objections.push('an allegation without a speaker says in its note that the one who alleges is unnamed');
  }
  if (deniedBy !== undefined && deniedBy.length === 0) objections.push('"deniedBy" is empty; leave it out');
  if (speaker !== undefined && deniedBy?.includes(speaker) === true) {
    objections.push(`"${speaker}" both says and denies it`);
  }
  return objections;
}

/** An allegation keeps its three parts: who alleges (or that nobody is named), what, and who denies it (rule 8). */
export function checkAllegations({ claims }: Records): Findings {
  const problems = claims.flatMap(({ id, record, where }) =>
    objectionsTo(record).map((objection) => ({
      where,
      what: `claim ${id}: ${objection}`,
      todo: 'see rule 8 in data/README.md',
    })),
  );
  return { count: claims.length, of: 'claims', problems };
}
