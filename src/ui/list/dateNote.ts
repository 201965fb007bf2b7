import type { DateBasis } from '../../model/codes.ts';
import { BASIS_WORDS } from '../kit/words.ts';

/** What must be said beside a date that is not stated; what stands in no report is not missing from one. */
export function dateNote(basis: DateBasis, isReported: boolean): string | null {
  if (basis === 'stated' || basis === 'unknown') return null;
  const words = BASIS_WORDS[basis];
  return isReported ? words : words.replace('not stated by the report; ', '');
}
