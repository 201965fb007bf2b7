import type { Graph } from '../../model/graph.ts';
import type { WireClaim, WireEvent } from '../../model/wire/evidenceFile.ts';
import { STATUS_WORDS } from '../kit/words.ts';
import { namesOf } from './nameOf.ts';

/** What a reader must know before taking a claim for a done deed. A denial says who denies; else a dispute is named. */
export function claimMarks(graph: Graph, claim: WireClaim, disputed: boolean): string[] {
  const denied = claim.deniedBy?.length ? `denied by ${namesOf(graph, claim.deniedBy)}` : null;
  return [
    claim.modality === 'planned' ? 'planned' : null,
    claim.negated ? 'not done' : null,
    claim.stance === 'allegation' ? 'alleged' : null,
    denied ?? (disputed ? 'disputed' : null),
  ].filter((mark) => mark !== null);
}

/** What a reader must know of what reports say of an event: who denies something of it, else that it is disputed. */
export function disputeMarks(graph: Graph, claims: readonly WireClaim[], disputed: boolean): string[] {
  const deniers = [...new Set(claims.flatMap(({ deniedBy = [] }) => deniedBy))];
  if (deniers.length > 0) return [`in part denied by ${namesOf(graph, deniers)}`];
  return disputed ? ['disputed'] : [];
}

/** What a reader must know before taking an event for one that took place. */
export function eventMarks({ status, copiesOnly }: WireEvent): string[] {
  return [
    ...(status === 'happened' ? [] : [STATUS_WORDS[status]]),
    ...(copiesOnly ? ['known only from copies'] : []),
  ];
}
