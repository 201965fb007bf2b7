import { i18n } from '../../i18n/i18n.ts';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';

/** When a report appeared: its day, or that it has no date of its own, what is certain, and the best estimate. */
export function publishedText({ edtf, best }: WireDate): string {
  if (edtf === undefined || best === undefined) return spokenEdtf(edtf);
  return i18n._('no date of its own; certainly {dates}, best estimate {best}', {
    dates: spokenEdtf(edtf),
    best: spokenEdtf(best),
  });
}
