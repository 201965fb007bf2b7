import { EVIDENCE_KINDS } from '../model/codes.ts';
import { type Day, isBounded } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { Axis } from '../model/view.ts';
import { boundsOn } from './windowStates.ts';

const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

/** All days on which some evidence (affiliations aside) can begin or end, rising, each once. */
export function dateStops(graph: Graph, axis: Axis): readonly Day[] {
  const { earliestStart, latestEnd } = boundsOn(graph, axis);
  const days = new Set<Day>();
  for (let row = 0; row < graph.evidence.count; row++) {
    if (graph.evidence.kind[row] === AFFILIATION) continue;
    for (const day of [earliestStart[row]! as Day, latestEnd[row]! as Day]) if (isBounded(day)) days.add(day);
  }
  return [...days].sort((one, other) => one - other);
}

/** The nearest stop strictly before (`-1`) or after (`1`) a day, or null when there is none. */
export function nextStop(stops: readonly Day[], day: Day, way: -1 | 1): Day | null {
  const found = way === 1 ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day);
  return found ?? null;
}
