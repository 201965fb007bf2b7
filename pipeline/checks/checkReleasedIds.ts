import { RELEASED_IDS_FILE } from '../paths.ts';
import type { Records } from '../read/records.ts';
import { type Findings, unableToLook } from './findings.ts';
import { ID_KINDS, idsOf } from './idsOf.ts';
import type { ReleasedIds } from './releasedIds.ts';

/** Every id of the last release is still that of a record, or stands in its `formerly`. */
export function checkReleasedIds(records: Records, released: ReleasedIds | null): Findings {
  if (released === null) return unableToLook(`nothing has been released: there is no ${RELEASED_IDS_FILE}`);
  const known = new Set(idsOf(records).map(({ kind, id }) => `${kind} ${id}`));
  const ids = ID_KINDS.flatMap((kind) => released[kind].map((id) => ({ kind, id })));
  const problems = ids
    .filter(({ kind, id }) => !known.has(`${kind} ${id}`))
    .map(({ kind, id }) => ({
      where: { file: RELEASED_IDS_FILE, line: 1 },
      what: `the ${kind} id "${id}" of the last release is gone`,
      todo: 'list it under "formerly" of the record that has taken its place',
    }));
  return { count: ids.length, of: 'released ids', problems };
}
