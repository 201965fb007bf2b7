import type { ClaimRecord } from '../records/claimRecord.ts';
import { actClassOf, forumClassOf } from './actClass.ts';
import { directedLinks, type EntityLink, jointLinks } from './entityLink.ts';

/**
 * The links of a claim: each actor to each recipient, actors with each other when there is no recipient,
 * each participant to the forum and to what the claim is about. May be none.
 */
export function linksOfClaim(claim: ClaimRecord): EntityLink[] {
  const { actors = [], recipients = [], about = [], forum } = claim;
  const actClass = actClassOf(claim.plover, claim.negated === true);
  const participants = [...new Set([...actors, ...recipients])];
  return [
    ...directedLinks(actors, recipients, actClass),
    ...(recipients.length === 0 ? jointLinks(actors, actClass) : []),
    ...(forum === undefined ? [] : directedLinks(participants, [forum], forumClassOf(actClass))),
    ...directedLinks(participants, about, 'about'),
  ];
}
