import { seededRandom } from '../layout/seededRandom.ts';
import type { MeasureInput } from './measureInput.ts';
import { type NeighbourLists, neighbourLists } from './neighbourLists.ts';

/** How often each node lies on shortest connections, and whether all of them were followed. */
export interface Betweenness {
  /** Share of the pairs of other nodes, 0 to 1; a pair with several shortest connections counts in parts. */
  readonly share: Float64Array;
  /** False when it was estimated from some of the starting nodes. */
  readonly isExact: boolean;
}

// Nodes visited and ties followed for an exact answer: about a quarter of a second.
const EXACT_STEPS = 40_000_000;
const FEWEST_SOURCES = 64;
const STEPS_AT_ONCE = 2_000_000;
const SEED = 17;

/** Nodes to start from: all of them, or as many as the work allows, drawn by a seed. */
function sourcesOf(count: number, stepsOfOne: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, node) => node);
  const wanted = Math.max(FEWEST_SOURCES, Math.floor(EXACT_STEPS / stepsOfOne));
  if (wanted >= count) return order;
  const random = seededRandom(SEED);
  for (let at = 0; at < wanted; at++) {
    const from = at + Math.floor(random() * (count - at));
    const node = order[from]!;
    order[from] = order[at]!;
    order[at] = node;
  }
  return order.subarray(0, wanted);
}

/** Room for following the shortest connections from one node; `queue` holds the nodes met, the nearest first. */
interface Walk {
  readonly depth: Int32Array;
  readonly paths: Float64Array;
  readonly carried: Float64Array;
  readonly queue: Int32Array;
}

/** Counts the shortest connections from a node to every other; returns how many nodes were met. */
function walkFrom(source: number, { start, list }: NeighbourLists, { depth, paths, queue }: Walk): number {
  depth.fill(-1);
  paths.fill(0);
  depth[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let met = 1;
  for (let at = 0; at < met; at++) {
    const node = queue[at]!;
    for (let to = start[node]!; to < start[node + 1]!; to++) {
      const next = list[to]!;
      if (depth[next] === -1) {
        depth[next] = depth[node]! + 1;
        queue[met++] = next;
      }
      if (depth[next] === depth[node]! + 1) paths[next]! += paths[node]!;
    }
  }
  return met;
}

/** Adds to each node's share what lies behind it on the connections of a walk, from the farthest node back. */
function gather(share: Float64Array, met: number, { start, list }: NeighbourLists, walk: Walk): void {
  const { depth, paths, carried, queue } = walk;
  carried.fill(0);
  for (let at = met - 1; at > 0; at--) {
    const node = queue[at]!;
    const part = (1 + carried[node]!) / paths[node]!;
    for (let to = start[node]!; to < start[node + 1]!; to++) {
      const before = list[to]!;
      if (depth[before] === depth[node]! - 1) carried[before]! += paths[before]! * part;
    }
    share[node]! += carried[node]!;
  }
}

/** Follows the shortest connections from all or some nodes (Brandes 2001); yields how much is done, 0 to 1. */
export function* betweennessSteps(input: MeasureInput): Generator<number, Betweenness> {
  const { count } = input;
  const lists = neighbourLists(input);
  const share = new Float64Array(count);
  const walk: Walk = {
    depth: new Int32Array(count),
    paths: new Float64Array(count),
    carried: new Float64Array(count),
    queue: new Int32Array(count),
  };
  const stepsOfOne = count + 2 * lists.list.length;
  const sources = sourcesOf(count, stepsOfOne);
  const sourcesAtOnce = Math.max(1, Math.floor(STEPS_AT_ONCE / stepsOfOne));
  for (let at = 0; at < sources.length; at++) {
    gather(share, walkFrom(sources[at]!, lists, walk), lists, walk);
    if ((at + 1) % sourcesAtOnce === 0) yield (at + 1) / sources.length;
  }
  // Each pair was met from both ends; of a sample, scaled up to all starting nodes.
  const pairs = (count - 1) * (count - 2) * (sources.length / Math.max(1, count));
  return {
    share: share.map((sum) => (pairs > 0 ? Math.min(1, sum / pairs) : 0)),
    isExact: sources.length === count,
  };
}
