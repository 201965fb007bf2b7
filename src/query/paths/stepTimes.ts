import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import type { Certainty } from '../../model/view.ts';

/** Earlier than every day: nothing has happened yet. */
export const BEFORE_ALL = DAY_MIN - 1;

/** Later than every day: nothing is too late. */
export const AFTER_ALL = DAY_MAX + 1;

/**
 * When each item of evidence can take its place in a sequence, by evidence row. Items stand in time order when none
 * starts after a later one ends: `starts[i]` ≤ `ends[j]` for every i before j.
 */
export interface StepTimes {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for what cannot be placed at all: undated. */
  readonly unplaced: Uint8Array;
}

function undatedRows({ evidence }: Graph): Uint8Array {
  const { earliestStart, latestStart, latestEnd } = evidence.happened;
  const rows = new Uint8Array(evidence.count);
  for (let row = 0; row < rows.length; row++) {
    const open = latestEnd[row]! >= DAY_MAX && latestStart[row]! >= DAY_MAX;
    if (open && earliestStart[row]! <= DAY_MIN) rows[row] = 1;
  }
  return rows;
}

/**
 * Times by what happened, whatever the view's axis. Possible order: some reading of the dates has it, so that an item
 * counts from its earliest start to its latest end. Certain order: every reading has it, so that it counts from its latest
 * start to its earliest end; an affiliation or another span holds on all days between. Two items of one imprecise date
 * are never in certain order, even of one event: certain is never said too often.
 */
export function stepTimes(graph: Graph, order: Certainty): StepTimes {
  const { happened } = graph.evidence;
  const unplaced = undatedRows(graph);
  return order === 'possible'
    ? { starts: happened.earliestStart, ends: happened.latestEnd, unplaced }
    : { starts: happened.latestStart, ends: happened.earliestEnd, unplaced };
}
