import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { basisNote } from './basisNote.ts';

/** When a report appeared, in short: a stated day, what is certain with how it is known, or a best estimate for one without a date of its own. */
export function reportDateText({ edtf, best, basis }: WireDate): string {
  if (best !== undefined) return `${spokenEdtf(best)} (best estimate; no date of its own)`;
  const note = edtf === undefined ? null : basisNote(basis);
  return note === null ? spokenEdtf(edtf) : `${spokenEdtf(edtf)} (${note})`;
}
