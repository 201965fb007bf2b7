import type { VisibleGraph } from '../query/visibleGraph.ts';
import type { Measures } from './measures.ts';

/** A group with the rows of its largest members: most independent sources, then most ties. */
export interface GroupSummary {
  readonly group: number;
  readonly size: number;
  readonly largest: readonly number[];
}

/** The first groups, each with so many of its members; those without members are left out. */
export function groupSummaries(
  { group }: Pick<Measures, 'group'>,
  { entities: { sources, degree } }: Pick<VisibleGraph, 'entities'>,
  { groups, members }: { readonly groups: number; readonly members: number },
): GroupSummary[] {
  const summaries = Array.from({ length: groups }, (_, at) => ({
    group: at + 1,
    size: 0,
    largest: [] as number[],
  }));
  const isLarger = (one: number, other: number) =>
    sources[one]! > sources[other]! || (sources[one] === sources[other] && degree[one]! > degree[other]!);
  for (let row = 0; row < group.length; row++) {
    const summary = summaries[group[row]! - 1];
    if (!summary) continue;
    summary.size++;
    // A few of thousands: looked for from the smallest of them up, most rows end at the first.
    const { largest } = summary;
    let place = largest.length;
    while (place > 0 && isLarger(row, largest[place - 1]!)) place--;
    if (place === members) continue;
    largest.splice(place, 0, row);
    if (largest.length > members) largest.pop();
  }
  return summaries.filter(({ size }) => size > 0);
}
