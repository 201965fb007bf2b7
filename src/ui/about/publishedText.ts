import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';

/** When a report appeared: its day, or that it has no date of its own, what is certain, and the best estimate. */
export function publishedText({ edtf, best }: WireDate): string {
  if (edtf === undefined) return 'undated';
  if (best === undefined) return spokenEdtf(edtf);
  return `no date of its own; certainly ${spokenEdtf(edtf)}, best estimate ${spokenEdtf(best)}`;
}
