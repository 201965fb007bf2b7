import type { Graph } from '../model/graph.ts';
import type { StepTimes } from '../query/paths/stepTimes.ts';

/** What a naive search for paths goes by. */
export interface NaiveSearch {
  readonly graph: Graph;
  readonly from: number;
  readonly to: number;
  readonly failures: ArrayLike<number>;
  readonly times: StepTimes | null;
}

const linksOf = ({ graph, failures, times }: NaiveSearch, tie: number): number[] =>
  [...graph.links.tie.keys()].filter((link) => {
    const placed = times?.unplaced[graph.links.evidence[link] ?? -1] !== 1;
    return graph.links.tie[link] === tie && failures[link] === 0 && placed;
  });

/** Every way to take one item for each tie. */
function choicesOf(items: readonly (readonly number[])[]): number[][] {
  const [first, ...rest] = items;
  if (!first) return [[]];
  return first.flatMap((item) => choicesOf(rest).map((others) => [item, ...others]));
}

/** True when items can be taken so that none starts after a later one ends. */
export function hasOrder(search: NaiveSearch, ties: readonly number[]): boolean {
  const { times, graph } = search;
  if (!times) return true;
  const items = ties.map((tie) => linksOf(search, tie).map((link) => graph.links.evidence[link] ?? -1));
  return choicesOf(items).some((chosen) =>
    chosen.every((one, at) =>
      chosen.slice(at + 1).every((later) => (times.starts[one] ?? 0) <= (times.ends[later] ?? 0)),
    ),
  );
}

/** Usable ties of an entity, with where they lead. */
function stepsFrom(search: NaiveSearch, entity: number): { tie: number; next: number }[] {
  const { a, b } = search.graph.ties;
  return [...a.keys()]
    .filter((tie) => (a[tie] === entity || b[tie] === entity) && linksOf(search, tie).length > 0)
    .map((tie) => ({ tie, next: (a[tie] === entity ? b[tie] : a[tie]) ?? -1 }));
}

/** All paths without a repeated entity, as rows of their ties, in any order; each checked from the beginning. */
function naivePaths(search: NaiveSearch): number[][] {
  const walk = (entity: number, ties: readonly number[], seen: readonly number[]): number[][] => {
    if (entity === search.to) return hasOrder(search, ties) ? [[...ties]] : [];
    return stepsFrom(search, entity)
      .filter(({ next }) => !seen.includes(next))
      .flatMap(({ tie, next }) => walk(next, [...ties, tie], [...seen, next]));
  };
  return walk(search.from, [], [search.from]);
}

/** The shortest of them. */
export function naiveShortestPaths(search: NaiveSearch): number[][] {
  const all = naivePaths(search);
  const steps = Math.min(...all.map(({ length }) => length));
  return all.filter(({ length }) => length === steps);
}
