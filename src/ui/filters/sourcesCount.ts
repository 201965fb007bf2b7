/** Ties whose number of independent sources lies in a span, both ends included. */
export function sourcesCount(
  counts: ReadonlyMap<number, number>,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number {
  let ties = 0;
  for (const [sources, count] of counts) if (sources >= least && sources <= most) ties += count;
  return ties;
}
