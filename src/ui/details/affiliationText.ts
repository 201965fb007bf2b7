import type { AffiliationRole } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { WireAffiliation } from '../../model/wire/evidenceFile.ts';
import { ROLE_WORDS } from '../kit/words.ts';
import { nameOf } from './nameOf.ts';

/** What the lower end of an affiliation is to the upper one. */
const PART_WORDS: Readonly<Record<AffiliationRole, string>> = {
  member: 'member',
  'founding-member': 'founding member',
  partner: 'partner',
  observer: 'observer',
  invited: 'invited',
  'holds-office': 'holds office',
  'part-of': 'part',
  'party-to': 'party',
};

/** An affiliation in one line: "India: member of BRICS", "Wang Yi: Foreign Minister, China". */
export function affiliationText(graph: Graph, { from, to, role, office }: WireAffiliation): string {
  const upper = nameOf(graph, to);
  return `${nameOf(graph, from)}: ${office === undefined ? `${ROLE_WORDS[role]} ${upper}` : `${office}, ${upper}`}`;
}

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
  return { other: to, before: office === undefined ? ROLE_WORDS[role] : `${office},`, after: '' };
}
