import { isUsable, otherEnd, type PathSearch } from './pathSearch.ts';
import { AFTER_ALL } from './stepTimes.ts';

/** No way on from here. */
export const NO_WAY = -0x8000_0000;

/** How many steps the shortest paths have, and how late one may be on the way. */
export interface LatestStarts {
  readonly steps: number;
  /**
   * By steps that are left, then by entity: the latest day on which everything before may have started so that the end is
   * still reached in so many steps; `NO_WAY` where it is not, or where fewer steps do as well.
   */
  readonly left: readonly Int32Array[];
}

/** How late one may be before a tie that leads to where `after` holds; `NO_WAY` when it cannot be used. */
function latestBefore(search: PathSearch, tie: number, after: number): number {
  const { graph, times } = search;
  const { linkStart } = graph.ties;
  let latest = NO_WAY;
  for (let link = linkStart[tie]!; link < linkStart[tie + 1]!; link++) {
    if (!isUsable(search, link)) continue;
    if (!times) return AFTER_ALL;
    const item = graph.links.evidence[link]!;
    if (times.starts[item]! <= after) latest = Math.max(latest, Math.min(times.ends[item]!, after));
  }
  return latest;
}

/** One more step back from the entities of `frontier`; `best` is the latest by any number of steps so far. */
function stepBack(
  search: PathSearch,
  frontier: readonly number[],
  last: Int32Array,
  best: Int32Array,
): { level: Int32Array; reached: number[] } {
  const { graph } = search;
  const { tieStart, tieList, count } = graph.entities;
  const level = new Int32Array(count).fill(NO_WAY);
  const reached: number[] = [];
  for (const entity of frontier) {
    for (let at = tieStart[entity]!; at < tieStart[entity + 1]!; at++) {
      const tie = tieList[at]!;
      const other = otherEnd(graph, tie, entity);
      if (best[other] === AFTER_ALL) continue;
      const latest = latestBefore(search, tie, last[entity]!);
      if (latest <= best[other]! || latest <= level[other]!) continue;
      if (level[other] === NO_WAY) reached.push(other);
      level[other] = latest;
    }
  }
  for (const entity of reached) best[entity] = level[entity]!;
  return { level, reached };
}

/** Goes back from the end, step by step, until the beginning is met; null when it never is. */
export function latestStarts(search: PathSearch): LatestStarts | null {
  const { graph, from, to } = search;
  const first = new Int32Array(graph.entities.count).fill(NO_WAY);
  first[to] = AFTER_ALL;
  const best = Int32Array.from(first);
  const left: Int32Array[] = [first];
  let last: Int32Array = first;
  let frontier = [to];
  while (frontier.length > 0) {
    const { level, reached } = stepBack(search, frontier, last, best);
    left.push(level);
    if (level[from] !== NO_WAY) return { steps: left.length - 1, left };
    last = level;
    frontier = reached;
  }
  return null;
}
