import { EVIDENCE_KINDS } from '../../model/codes.ts';
import type { Graph } from '../../model/graph.ts';

const CITATION = EVIDENCE_KINDS.indexOf('citation');

/** For each event, in its order, one evidence row that bears the event's own date: a citation. Events without one are left out. */
export function eventRows({ evidence, events }: Graph): number[] {
  const rowOf = new Map<number, number>();
  for (let row = evidence.count - 1; row >= 0; row--) {
    if (evidence.kind[row] === CITATION) rowOf.set(evidence.event[row] ?? -1, row);
  }
  return [...events.id.keys()].flatMap((event) => rowOf.get(event) ?? []);
}
