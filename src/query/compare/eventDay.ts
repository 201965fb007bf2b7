import { type Day, isBounded } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';

/** The first day on which an event can have happened, by its evidence; null when none is known. */
export function eventDay({ evidence }: Graph, event: number): Day | null {
  let first: Day | null = null;
  for (let row = 0; row < evidence.count; row++) {
    if (evidence.event[row] !== event) continue;
    const day = evidence.happened.earliestStart[row]! as Day;
    if (isBounded(day) && (first === null || day < first)) first = day;
  }
  return first;
}
