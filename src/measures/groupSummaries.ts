import type { VisibleGraph } from '../query/visibleGraph.ts';
import type { Measures } from './measures.ts';

/** A group with the rows of its largest members: most independent sources, then most ties. */
export interface GroupSummary {
  readonly group: number;
  readonly size: number;
  readonly largest: readonly number[];
}

/** The first groups, each with so many of its members. */
export function groupSummaries(
  { group }: Pick<Measures, 'group'>,
  { entities }: Pick<VisibleGraph, 'entities'>,
  { groups, members }: { readonly groups: number; readonly members: number },
): GroupSummary[] {
  const rows = Array.from({ length: groups }, (): number[] => []);
  for (let row = 0; row < group.length; row++) rows[group[row]! - 1]?.push(row);
  const { sources, degree } = entities;
  return rows
    .map((some, at) => ({
      group: at + 1,
      size: some.length,
      largest: some
        .toSorted(
          (one, other) => sources[other]! - sources[one]! || degree[other]! - degree[one]! || one - other,
        )
        .slice(0, members),
    }))
    .filter(({ size }) => size > 0);
}
