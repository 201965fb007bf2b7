import { i18n } from '../../i18n/i18n.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { basisNote } from './basisNote.ts';

/** When a report appeared, in short: a stated day, what is certain with how it is known, or a best estimate for one without a date of its own. */
export function reportDateText({ edtf, best, basis }: WireDate): string {
  if (best !== undefined)
    return i18n._('{date} (best estimate; no date of its own)', { date: spokenEdtf(best) });
  const note = edtf === undefined ? null : basisNote(basis);
  const date = spokenEdtf(edtf);
  return note === null ? date : i18n._('{date} ({note})', { date, note });
}
