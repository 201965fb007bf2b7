import { countPaths } from './countPaths.ts';
import { foldStates } from './foldStates.ts';
import type { PathStates, PathWay } from './pathStates.ts';
import { compareRoutes, type Route, tiesOfRoute } from './route.ts';

/** How paths are ranked: by the weights of their ties, then by the ids of their entities; `cap` of them at most. */
export interface PathRanking {
  readonly weightOf: (tie: number) => number;
  readonly ids: readonly string[];
  readonly cap: number;
}

/** The `cap` routes of greatest sum, ties below `least` unused. */
function richest(states: PathStates, { weightOf, ids, cap }: PathRanking, least: number): readonly Route[] {
  const bySum = (one: Route, other: Route) => other.sum - one.sum || compareRoutes(ids, one, other);
  const routes = foldStates<readonly Route[]>(
    states,
    (state) => [{ sum: 0, weakest: Number.POSITIVE_INFINITY, state, way: null }],
    (state, routesOf) => {
      const through = ({ tie, to }: PathWay): readonly Route[] => {
        const weight = weightOf(tie);
        if (weight < least) return [];
        return (routesOf(to) ?? []).map((rest) => ({
          sum: weight + rest.sum,
          weakest: Math.min(weight, rest.weakest),
          state,
          way: { tie, rest },
        }));
      };
      return state.ways.flatMap(through).sort(bySum).slice(0, cap);
    },
  );
  return routes ?? [];
}

/** Place of the greatest weight that at least `cap` paths reach with their weakest tie; the last when there are fewer. */
function cutOf(states: PathStates, { weightOf, cap }: PathRanking, weights: readonly number[]): number {
  let [low, high] = [0, Math.max(0, weights.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const least = weights[middle]!;
    if (countPaths(states, (tie) => weightOf(tie) >= least) >= cap) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The `cap` strongest paths as rows of their ties: greatest weight of the weakest tie first, then greatest sum, then by
 * the ids along the way. Lists no more paths than it needs.
 */
export function strongestPaths(states: PathStates, ranking: PathRanking): number[][] {
  const used = states.layers.flatMap((layer) => layer.flatMap(({ ways }) => ways.map(({ tie }) => tie)));
  const weights = [...new Set(used.map(ranking.weightOf))].sort((one, other) => other - one);
  const cut = cutOf(states, ranking, weights);
  // Fewer than `cap` paths lie above the cut, so that the richest of them are all of them.
  const above = cut > 0 ? richest(states, ranking, weights[cut - 1]!) : [];
  const at = richest(states, ranking, weights[cut]!).filter(({ weakest }) => weakest === weights[cut]);
  const byStrength = (one: Route, other: Route) =>
    other.weakest - one.weakest || other.sum - one.sum || compareRoutes(ranking.ids, one, other);
  return [...above, ...at].sort(byStrength).slice(0, ranking.cap).map(tiesOfRoute);
}
