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

/** The words of a date. `lasting` tells of a state without dates of its own. */
export function dateText(date: WireDate, lasting = false): DateText {
  const undated = lasting ? 'undated: a lasting state' : 'undated';
  const known = date.edtf !== undefined && date.basis !== 'stated' && date.basis !== 'unknown';
  return {
    text: date.edtf === undefined ? undated : spokenEdtf(date.edtf) + precisionOf(date.edtf),
    mark: known ? `date ${BASIS_WORDS[date.basis]}` : null,
    reason: date.reason ?? null,
    alternatives: (date.alternatives ?? []).map(alternativeText),
  };
}
