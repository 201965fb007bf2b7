import { i18n } from '../../i18n/i18n.ts';
import type { AffiliationRole } from '../../model/codes.ts';
import type { WireAffiliation } from '../../model/wire/evidenceFile.ts';
import { ROLE_WORDS } from '../kit/words.ts';

/** What the lower end of an affiliation is to the upper one. */
const PART_WORDS: Readonly<Record<AffiliationRole, string>> = {
  get member() {
    return i18n._('member');
  },
  get 'founding-member'() {
    return i18n._('founding member');
  },
  get partner() {
    return i18n._('partner');
  },
  get observer() {
    return i18n._('observer');
  },
  get invited() {
    return i18n._('invited');
  },
  get 'holds-office'() {
    return i18n._('holds office');
  },
  get 'part-of'() {
    return i18n._('part');
  },
  get 'party-to'() {
    return i18n._('party');
  },
};

/** An affiliation as seen from one of its ends: the words that go before or after the other. */
export interface AffiliationSide {
  /** Reference of the other end. */
  readonly other: string;
  readonly before: string;
  readonly after: string;
}

/** "member of [BRICS]" from the member's side, "[India]: member" from the organization's. */
export function affiliationSeenFrom(
  id: string,
  { from, to, role, office }: WireAffiliation,
): AffiliationSide {
  if (id !== from) return { other: from, before: '', after: office ?? PART_WORDS[role] };
  const before = office === undefined ? ROLE_WORDS[role] : i18n._('{office},', { office });
  return { other: to, before, after: '' };
}
