import { EvidenceFlag } from '../../model/codes.ts';
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

/** That a report only announced what took place later; `flags` are those of its evidence. */
export function announcedMarks({ status }: WireEvent, flags: number): string[] {
  return status === 'happened' && flags & EvidenceFlag.planned ? ['announced beforehand'] : [];
}

/** What a reader must know before taking an event, as evidence with these flags tells it, for one that took place. */
export function eventMarks(event: WireEvent, flags = 0): string[] {
  return [
    ...(event.status === 'happened' ? [] : [STATUS_WORDS[event.status]]),
    ...announcedMarks(event, flags),
    ...(event.negated || flags & EvidenceFlag.negated ? ['not done'] : []),
    ...(event.copiesOnly ? ['known only from copies'] : []),
  ];
}
