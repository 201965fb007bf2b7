import { i18n } from '../../i18n/i18n.ts';
import type { DateBasis } from '../../model/codes.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';

/** A date as a reader needs it: what, how exact, how known, why, and what else it may be. */
export interface DateText {
  readonly text: string;
  /** How it is known when the report does not state it; null when it does or when there is no date at all. */
  readonly mark: string | null;
  readonly reason: string | null;
  readonly alternatives: readonly string[];
}

function preciseText(edtf: string): string {
  const date = spokenEdtf(edtf);
  const parsed = parseEdtf(edtf);
  if (parsed?.type !== 'date' || parsed.date.date !== undefined) return date;
  return parsed.date.month === undefined
    ? i18n._('{date} (to the year)', { date })
    : i18n._('{date} (to the month)', { date });
}

function alternativeText({ edtf, note }: NonNullable<WireDate['alternatives']>[number]): string {
  const date = spokenEdtf(edtf);
  return note === undefined ? date : `${date}: ${note}`;
}

/** How a date is known; of a date of our own records no report was asked to state it. */
function basisMark(basis: DateBasis, ofRecord: boolean): string | null {
  switch (basis) {
    case 'relative':
      return i18n._('date worked out from the text');
    case 'elsewhere':
      return ofRecord
        ? i18n._('date from other reports')
        : i18n._('date not stated by the report; dated from other reports');
    case 'inferred':
      return ofRecord ? i18n._('date inferred') : i18n._('date not stated by the report; inferred');
    case 'stated':
    case 'unknown':
      return null;
  }
}

interface DateChoices {
  /** What is told is a state that lasts, so that no date is missing. */
  readonly lasting?: boolean;
  /** An event's or an affiliation's date rather than a claim's or a report's. */
  readonly ofRecord?: boolean;
}

/** The words of a date. */
export function dateText(date: WireDate, { lasting = false, ofRecord = false }: DateChoices = {}): DateText {
  const undated = lasting ? i18n._('undated: a lasting state') : spokenEdtf(undefined);
  return {
    text: date.edtf === undefined ? undated : preciseText(date.edtf),
    mark: date.edtf === undefined ? null : basisMark(date.basis, ofRecord),
    reason: date.reason ?? null,
    alternatives: (date.alternatives ?? []).map(alternativeText),
  };
}
