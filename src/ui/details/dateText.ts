import type { DateBasis } from '../../model/codes.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { BASIS_WORDS } from '../kit/words.ts';

/** A date as a reader needs it: what, how exact, how known, why, and what else it may be. */
export interface DateText {
  readonly text: string;
  /** How it is known when the report does not state it; null when it does or when there is no date at all. */
  readonly mark: string | null;
  readonly reason: string | null;
  readonly alternatives: readonly string[];
}

function precisionOf(edtf: string | undefined): string {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (parsed?.type !== 'date' || parsed.date.date !== undefined) return '';
  return parsed.date.month === undefined ? ' (to the year)' : ' (to the month)';
}

function alternativeText({ edtf, note }: NonNullable<WireDate['alternatives']>[number]): string {
  const date = edtf === undefined ? 'undated' : spokenEdtf(edtf);
  return note === undefined ? date : `${date}: ${note}`;
}

/** How a date of our own records is known: no report was asked to state it. */
const RECORD_MARKS: Readonly<Record<DateBasis, string>> = {
  ...BASIS_WORDS,
  elsewhere: 'from other reports',
  inferred: 'inferred',
};

interface DateChoices {
  /** What is told is a state that lasts, so that no date is missing. */
  readonly lasting?: boolean;
  /** An event's or an affiliation's date rather than a claim's or a report's. */
  readonly ofRecord?: boolean;
}

/** The words of a date. */
export function dateText(date: WireDate, { lasting = false, ofRecord = false }: DateChoices = {}): DateText {
  const undated = lasting ? 'undated: a lasting state' : 'undated';
  const known = date.edtf !== undefined && date.basis !== 'stated' && date.basis !== 'unknown';
  return {
    text: date.edtf === undefined ? undated : spokenEdtf(date.edtf) + precisionOf(date.edtf),
    mark: known ? `date ${(ofRecord ? RECORD_MARKS : BASIS_WORDS)[date.basis]}` : null,
    reason: date.reason ?? null,
    alternatives: (date.alternatives ?? []).map(alternativeText),
  };
}
