import { i18n } from '../../i18n/i18n.ts';
import { EvidenceFlag } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';
import type { WireClaim, WireEvent } from '../../model/wire/evidenceFile.ts';
import { STATUS_WORDS } from '../kit/words.ts';
import { namesOf } from './nameOf.ts';

/** What a reader must know before taking a claim for a done deed. A denial says who denies; else a dispute is named. */
export function claimMarks(graph: Graph, claim: WireClaim, disputed: boolean): string[] {
  const denied = claim.deniedBy?.length
    ? i18n._('denied by {names}', { names: namesOf(graph, claim.deniedBy) })
    : null;
  return [
    claim.modality === 'planned' ? i18n._('planned') : null,
    claim.negated ? i18n._('not done') : null,
    claim.stance === 'allegation' ? i18n._('alleged') : null,
    denied ?? (disputed ? i18n._('disputed') : null),
  ].filter((mark) => mark !== null);
}

/** What a reader must know of what reports say of an event: who denies something of it, else that it is disputed. */
export function disputeMarks(graph: Graph, claims: readonly WireClaim[], disputed: boolean): string[] {
  const deniers = [...new Set(claims.flatMap(({ deniedBy = [] }) => deniedBy))];
  if (deniers.length > 0) return [i18n._('in part denied by {names}', { names: namesOf(graph, deniers) })];
  return disputed ? [i18n._('disputed')] : [];
}

/** That a report only announced what took place later; `flags` are those of its evidence. */
export function announcedMarks({ status }: WireEvent, flags: number): string[] {
  return status === 'happened' && flags & EvidenceFlag.planned ? [i18n._('announced beforehand')] : [];
}

/** What a reader must know before taking an event, as evidence with these flags tells it, for one that took place. */
export function eventMarks(event: WireEvent, flags = 0): string[] {
  return [
    ...(event.status === 'happened' ? [] : [STATUS_WORDS[event.status]]),
    ...announcedMarks(event, flags),
    ...(event.negated || flags & EvidenceFlag.negated ? [i18n._('not done')] : []),
    ...(event.copiesOnly ? [i18n._('known only from copies')] : []),
  ];
}
