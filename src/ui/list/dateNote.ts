import { i18n } from '../../i18n/i18n.ts';
import type { DateBasis } from '../../model/codes.ts';
import { BASIS_WORDS } from '../kit/words.ts';

/** What must be said beside a date that is not stated; what stands in no report is not missing from one. */
export function dateNote(basis: DateBasis, isReported: boolean): string | null {
  if (basis === 'stated' || basis === 'unknown') return null;
  if (isReported || basis === 'relative') return BASIS_WORDS[basis];
  return basis === 'elsewhere' ? i18n._('dated from other reports') : i18n._('inferred');
}
