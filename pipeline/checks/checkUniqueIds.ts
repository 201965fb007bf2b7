import type { Problem, Where } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';
import { idsOf } from './idsOf.ts';

/** No id stands for two records of one kind, former ids included. */
export function checkUniqueIds(records: Records): Findings {
  const ids = idsOf(records);
  const first = new Map<string, Where>();
  const problems: Problem[] = [];
  for (const { kind, id, where } of ids) {
    const key = `${kind} ${id}`;
    const other = first.get(key);
    if (other) {
      const what = `the ${kind} id "${id}" already stands at ${other.file}:${other.line}`;
      problems.push({ where, what, todo: 'merge the two records, or give one a new id' });
    } else first.set(key, where);
  }
  return { count: ids.length, of: 'ids', problems };
}
