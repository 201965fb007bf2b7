import type { Where } from '../read/problem.ts';
import type { Records } from '../read/records.ts';

/** One summary with the record it belongs to. */
export interface Summary {
  readonly where: Where;
  /** Kind and id of the record. */
  readonly owner: string;
  readonly text: string;
}

/** Every summary of a claim or event. */
export function summariesOf({ claims, events }: Records): Summary[] {
  return [
    ...claims.map(({ id, record, where }) => ({ where, owner: `claim ${id}`, text: record.summary })),
    ...events.map(({ record, where }) => ({ where, owner: `event ${record.id}`, text: record.summary })),
  ];
}
