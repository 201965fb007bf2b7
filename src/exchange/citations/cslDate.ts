import { calendarOf, type Day } from '../../model/day.ts';
import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import type { CslDate } from './citationItem.ts';

const partsOf = ({ year, month, date }: EdtfDate): number[] =>
  [year, month, date].filter((part) => part !== undefined);
const isVague = ({ approximate, uncertain }: EdtfDate) => approximate || uncertain;

/** A day as a date of CSL-JSON. */
export function cslDay(day: Day): CslDate & { readonly 'date-parts': readonly (readonly number[])[] } {
  const { year, month, date } = calendarOf(day);
  return { 'date-parts': [[year, month, date]] };
}

/**
 * An EDTF date for CSL-JSON: uncertain and approximate ones, and one day of several, are circa; what is bounded on one
 * side only is said in words, for a borrowed day would be a false one. Null for none.
 */
export function cslDate(edtf: string | undefined): CslDate | null {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (!parsed) return edtf === undefined ? null : { literal: edtf };
  if (parsed.type === 'date') {
    return { 'date-parts': [partsOf(parsed.date)], ...(isVague(parsed.date) && { circa: true }) };
  }
  const { start, end } = parsed;
  if (typeof start === 'string' || typeof end === 'string') return { literal: spokenEdtf(edtf) };
  const circa = parsed.type === 'oneOf' || isVague(start) || isVague(end);
  return { 'date-parts': [partsOf(start), partsOf(end)], ...(circa && { circa: true }) };
}
