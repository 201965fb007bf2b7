import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';

/** When a report appeared, in short: a stated day, a best estimate that says so, or what is certain. */
export function reportDateText({ edtf, best, basis }: WireDate): string {
  if (best !== undefined) return `${spokenEdtf(best)} (best estimate)`;
  const text = spokenEdtf(edtf);
  if (basis === 'stated' || edtf === undefined) return text;
  return basis === 'inferred' ? `${text} (inferred)` : text;
}
