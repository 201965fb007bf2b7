import { type LatestStarts, latestStarts, NO_WAY } from './latestStarts.ts';
import { isUsable, otherEnd, type PathSearch } from './pathSearch.ts';
import { BEFORE_ALL } from './stepTimes.ts';

/** Where one may stand on a shortest path: an entity, and the latest start of all steps before. */
export interface PathState {
  readonly entity: number;
  readonly since: number;
  /** The ways on, each of which leads to the end; none at the end itself. */
  readonly ways: readonly PathWay[];
}

/** One tie on the way to the end. */
export interface PathWay {
  readonly tie: number;
  readonly to: PathState;
}

interface DraftState extends PathState {
  readonly ways: PathWay[];
}

/** All shortest paths at once: every route through the states is one path, and every path one route. */
export interface PathStates {
  readonly steps: number;
  /** By steps done, from the one state at the beginning. */
  readonly layers: readonly (readonly PathState[])[];
}

const NOT_IN_TIME = Number.MAX_SAFE_INTEGER;

/** The earliest latest start after a tie is taken, as the most timely of its items has it; `NOT_IN_TIME` without any. */
function sinceAfter(search: PathSearch, tie: number, since: number): number {
  const { graph, times } = search;
  const { linkStart } = graph.ties;
  let earliest = NOT_IN_TIME;
  for (let link = linkStart[tie]!; link < linkStart[tie + 1]!; link++) {
    if (!isUsable(search, link)) continue;
    if (!times) return since;
    const item = graph.links.evidence[link]!;
    if (times.ends[item]! >= since) earliest = Math.min(earliest, Math.max(since, times.starts[item]!));
  }
  return earliest;
}

function nextLayer(search: PathSearch, layer: readonly DraftState[], left: Int32Array): DraftState[] {
  const { graph } = search;
  const { tieStart, tieList } = graph.entities;
  const found = new Map<string, DraftState>();
  for (const state of layer) {
    for (let at = tieStart[state.entity]!; at < tieStart[state.entity + 1]!; at++) {
      const tie = tieList[at]!;
      const entity = otherEnd(graph, tie, state.entity);
      if (left[entity] === NO_WAY) continue;
      const since = sinceAfter(search, tie, state.since);
      if (since > left[entity]!) continue;
      const key = `${entity} ${since}`;
      const to = found.get(key) ?? { entity, since, ways: [] };
      found.set(key, to);
      state.ways.push({ tie, to });
    }
  }
  return [...found.values()];
}

function statesOf(search: PathSearch, { steps, left }: LatestStarts): PathStates {
  let layer: DraftState[] = [{ entity: search.from, since: BEFORE_ALL, ways: [] }];
  const layers = [layer];
  for (let done = 1; done <= steps; done++) {
    layer = nextLayer(search, layer, left[steps - done]!);
    layers.push(layer);
  }
  return { steps, layers };
}

/** The states of all shortest paths; null when there is no path. */
export function pathStates(search: PathSearch): PathStates | null {
  const latest = latestStarts(search);
  return latest && statesOf(search, latest);
}
