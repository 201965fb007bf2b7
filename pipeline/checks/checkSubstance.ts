import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

/** Every claim names an entity, and every event who takes part, each once. */
export function checkSubstance({ claims, events }: Records): Findings {
  const ofClaims = claims
    .filter(({ record }) => {
      const { actors = [], recipients = [], about = [], forum } = record;
      return actors.length + recipients.length + about.length === 0 && forum === undefined;
    })
    .map(({ id, where }) => ({
      where,
      what: `claim ${id} names no actor, recipient, forum or topic`,
      todo: 'name one, or list the sentence under "without"',
    }));
  const ofEvents = events
    .filter(({ record }) => record.participants.length + (record.positions ?? []).length === 0)
    .map(({ record, where }) => ({
      where,
      what: `nobody takes part in the event ${record.id}`,
      todo: 'name the participants',
    }));
  const twice = events.flatMap(({ record, where }) => {
    const ids = record.participants.map((one) => one.entity);
    return [...new Set(ids.filter((id, row) => ids.indexOf(id) !== row))].map((id) => ({
      where,
      what: `"${id}" stands twice among the participants of the event ${record.id}`,
      todo: 'give it one role; use "both" for actor and recipient',
    }));
  });
  return {
    count: claims.length + events.length,
    of: 'claims and events',
    problems: [...ofClaims, ...ofEvents, ...twice],
  };
}
