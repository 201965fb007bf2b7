import { EVIDENCE_KINDS } from '../model/codes.ts';
import { type Day, isBounded } from '../model/day.ts';
import type { Graph } from '../model/graph.ts';
import type { Axis } from '../model/view.ts';
import { binAt, type TimeBins } from './timeBins.ts';

const AFFILIATION = EVIDENCE_KINDS.indexOf('affiliation');

/** Marks the bins of known days: all between two known ends, else the one that is known. */
function cover(covered: Uint8Array, bins: TimeBins, first: Day, last: Day): void {
  const begin = bins.starts[0] ?? first;
  const end = bins.starts.at(-1) ?? last;
  const from = isBounded(first) ? first : last;
  const to = isBounded(last) ? last : first;
  if (!isBounded(from) || to < begin || from >= end) return;
  const lastBin = to >= end ? covered.length - 1 : binAt(bins, to);
  covered.fill(1, from < begin ? 0 : binAt(bins, from), lastBin + 1);
}

/**
 * 1 for each bin that the sources speak of, whatever the filters: that a report falls in, or, by date of events, that
 * some evidence but affiliations falls in. 0 is no coverage, which says nothing about ties. An open end covers nothing.
 */
export function coveredBins(graph: Graph, axis: Axis, bins: TimeBins): Uint8Array {
  const covered = new Uint8Array(bins.starts.length - 1);
  const { reports, evidence } = graph;
  if (axis === 'reported') {
    for (let row = 0; row < reports.count; row++) {
      cover(covered, bins, reports.earliest[row]! as Day, reports.latest[row]! as Day);
      cover(covered, bins, reports.best[row]! as Day, reports.best[row]! as Day);
    }
    return covered;
  }
  const { earliestStart, latestEnd } = evidence.happened;
  for (let row = 0; row < evidence.count; row++) {
    if (evidence.kind[row] === AFFILIATION) continue;
    cover(covered, bins, earliestStart[row]! as Day, latestEnd[row]! as Day);
  }
  return covered;
}
