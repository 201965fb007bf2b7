import { boundsOfDate, isReadableDate, likeliestDayOf } from '../read/boundsOfDate.ts';
import type { Records } from '../read/records.ts';
import type { DateRecord } from '../records/dateRecord.ts';
import { datesOf } from './datesOf.ts';
import type { Findings } from './findings.ts';

function isBestOutside({ edtf, best }: DateRecord): boolean {
  if (edtf === undefined || best === undefined) return false;
  if (!isReadableDate(edtf) || !isReadableDate(best)) return false;
  const { earliestStart, latestEnd } = boundsOfDate(edtf);
  const day = likeliestDayOf(best);
  return day < earliestStart || day > latestEnd;
}

function objectionsTo(date: DateRecord): string[] {
  const { basis, edtf, reason } = date;
  const objections: string[] = [];
  if (basis === 'unknown' && edtf !== undefined) objections.push('the basis is unknown, yet there is a date');
  if (basis !== 'unknown' && edtf === undefined)
    objections.push(`the basis is "${basis}", yet there is no date`);
  if (!['stated', 'unknown'].includes(basis) && reason === undefined) {
    objections.push(`a date of the basis "${basis}" needs a reason`);
  }
  if (isBestOutside(date)) objections.push(`the likeliest date ${date.best} lies outside of ${edtf}`);
  return objections;
}

/** Each date says how it is known, gives the reason where the text does not state it, and is consistent in itself. */
export function checkDateBasis(records: Records): Findings {
  const dates = datesOf(records);
  const problems = dates.flatMap(({ where, owner, date }) =>
    objectionsTo(date).map((objection) => ({
      where,
      what: `${owner}: ${objection}`,
      todo: 'see "Dates" in data/README.md',
    })),
  );
  return { count: dates.length, of: 'dates', problems };
}
