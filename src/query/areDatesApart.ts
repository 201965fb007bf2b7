import { boundsOfEdtf, parseEdtf } from '../model/edtf.ts';

/** Whether two EDTF dates cannot be the same day on any reading; false when either cannot be read. */
export function areDatesApart(one: string, other: string): boolean {
  const [first, second] = [parseEdtf(one), parseEdtf(other)];
  if (!first || !second) return false;
  const [a, b] = [boundsOfEdtf(first), boundsOfEdtf(second)];
  return a.latestEnd < b.earliestStart || b.latestEnd < a.earliestStart;
}
