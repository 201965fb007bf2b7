import { i18n } from '../../i18n/i18n.ts';
import type { TimeStep } from '../../query/timeBins.ts';

/** What the bars count: "Evidence per month". */
export function evidencePer(step: TimeStep): string {
  return i18n._(
    '{step, select, year {Evidence per year} month {Evidence per month} other {Evidence per day}}',
    { step },
  );
}
