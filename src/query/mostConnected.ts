import type { Graph } from '../model/graph.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/**
 * Rows of the entities with most visible ties, more sources and then the id deciding; at most `count`, which is meant to be
 * small, none without a tie. With `counts` only of those it is true for.
 */
export function mostConnected(
  graph: Graph,
  { entities }: Pick<VisibleGraph, 'entities'>,
  count: number,
  counts: (row: number) => boolean = () => true,
): readonly number[] {
  const { degree, sources } = entities;
  const isBefore = (one: number, other: number) =>
    degree[one]! > degree[other]! || (degree[one] === degree[other] && sources[one]! > sources[other]!);
  const top: number[] = [];
  for (let row = 0; row < graph.entities.count; row++) {
    const isFull = top.length >= count;
    if (degree[row] === 0 || (isFull && !isBefore(row, top.at(-1) ?? row)) || !counts(row)) continue;
    let at = top.length;
    while (at > 0 && isBefore(row, top[at - 1]!)) at--;
    top.splice(at, 0, row);
    if (isFull) top.pop();
  }
  return top;
}
