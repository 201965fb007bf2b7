import { NO_WAY } from './latestStarts.ts';
import { isUsable, type PathSearch } from './pathSearch.ts';
import { AFTER_ALL, BEFORE_ALL } from './stepTimes.ts';

/** The usable links of a tie. */
export function usableLinks(search: PathSearch, tie: number): number[] {
  const { linkStart } = search.graph.ties;
  const links: number[] = [];
  for (let link = linkStart[tie]!; link < linkStart[tie + 1]!; link++)
    if (isUsable(search, link)) links.push(link);
  return links;
}

/** By step: how late one may be before it so that the rest of the path can follow in order. */
function latestAlong(search: PathSearch, steps: readonly (readonly number[])[]): number[] {
  const latest = [AFTER_ALL];
  for (const links of [...steps].reverse()) {
    const after = latest[0]!;
    let before = NO_WAY;
    for (const link of links) {
      const item = search.graph.links.evidence[link]!;
      const start = search.times?.starts[item] ?? BEFORE_ALL;
      if (start <= after) before = Math.max(before, Math.min(search.times?.ends[item] ?? AFTER_ALL, after));
    }
    latest.unshift(before);
  }
  return latest;
}

/**
 * One link for each tie of a path, the one that `choose` likes best among those that leave the rest of the path in order;
 * null when no choice puts the path in order.
 */
export function linksInOrder(
  search: PathSearch,
  ties: readonly number[],
  choose: (links: readonly number[]) => number,
): number[] | null {
  const steps = ties.map((tie) => usableLinks(search, tie));
  const latest = latestAlong(search, steps);
  if (latest[0] === NO_WAY) return null;
  let since = BEFORE_ALL;
  return steps.map((links, step) => {
    const startOf = (link: number) => search.times?.starts[search.graph.links.evidence[link]!] ?? BEFORE_ALL;
    const endOf = (link: number) => search.times?.ends[search.graph.links.evidence[link]!] ?? AFTER_ALL;
    const timely = links.filter(
      (link) => endOf(link) >= since && Math.max(since, startOf(link)) <= latest[step + 1]!,
    );
    const chosen = choose(timely);
    since = Math.max(since, startOf(chosen));
    return chosen;
  });
}
