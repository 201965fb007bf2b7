import { i18n } from '../../i18n/i18n.ts';
import type { DateBasis } from '../../model/codes.ts';
import { BASIS_WORDS } from './words.ts';

/** What must be said beside a date that a report does not state itself; null for one that it states, and for none. */
export function basisNote(basis: DateBasis): string | null {
  if (basis === 'relative') return BASIS_WORDS.relative;
  return basis === 'elsewhere' || basis === 'inferred' ? i18n._('not stated by the report') : null;
}
