import type { Where } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { DateRecord } from '../records/dateRecord.ts';

/** One date of the records with the record it belongs to. */
export interface LocatedDate {
  readonly where: Where;
  /** Kind and id of the record. */
  readonly owner: string;
  readonly date: DateRecord;
}

/** Every date of the records. */
export function datesOf(records: Records): LocatedDate[] {
  return [
    ...records.events.map(({ record, where }) => ({
      where,
      owner: `event ${record.id}`,
      date: record.date,
    })),
    ...records.reports.map(({ record, where }) => ({
      where,
      owner: `report ${record.id}`,
      date: record.published,
    })),
    ...records.claims.map(({ id, record, where }) => ({ where, owner: `claim ${id}`, date: record.date })),
    ...records.affiliations.map(({ record, where }) => ({
      where,
      owner: `affiliation ${record.from} → ${record.to}`,
      date: record.date,
    })),
  ];
}
