import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';
import { type Reference, referencesOf } from './referencesOf.ts';

/** References lead to a record, and to an entity of a kind that can stand there. */
export function checkReferences(records: Records): Findings {
  const kindOf = new Map(records.entities.map(({ record }) => [record.id, record.kind]));
  const known = {
    entity: new Set(kindOf.keys()),
    event: new Set(records.events.map(({ record }) => record.id)),
    report: new Set(records.reports.map(({ record }) => record.id)),
    claim: new Set(records.claims.map((claim) => claim.id)),
  };
  const problemOf = ({ where, field, id, to, kinds }: Reference) => {
    if (!known[to].has(id)) {
      return [
        { where, what: `${field}: there is no ${to} "${id}"`, todo: `correct the id or add the ${to}` },
      ];
    }
    const kind = kindOf.get(id);
    if (!kinds || !kind || kinds.includes(kind)) return [];
    const what = `${field}: "${id}" is of the kind ${kind}`;
    return [{ where, what, todo: `only ${kinds.join(', ')} can stand here` }];
  };
  const references = referencesOf(records);
  return { count: references.length, of: 'references', problems: references.flatMap(problemOf) };
}
