import { i18n } from '../../i18n/i18n.ts';
import type { WireAffiliation } from '../../model/wire/evidenceFile.ts';
import { ROLE_WORDS } from './words.ts';

/** An affiliation in one line, of the names of its ends: "India: member of BRICS", "Wang Yi: Foreign Minister, China". */
export function affiliationText(
  { role, office }: Pick<WireAffiliation, 'role' | 'office'>,
  lower: string,
  upper: string,
): string {
  return office === undefined
    ? i18n._('{lower}: {role} {upper}', { lower, role: ROLE_WORDS[role], upper })
    : i18n._('{lower}: {office}, {upper}', { lower, office, upper });
}
