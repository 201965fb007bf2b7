import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../layout/seededRandom.ts';
import type { MeasureInput } from './measureInput.ts';

const SEED = 5;

/** Numbers from 1: the largest group first, of two equal ones that of the lowest node. */
function numberGroups(raw: readonly number[]): Uint16Array {
  const groups = new Map<number, { first: number; size: number }>();
  raw.forEach((group, node) => {
    const known = groups.get(group);
    if (known) known.size++;
    else groups.set(group, { first: node, size: 1 });
  });
  const ordered = [...groups].sort(([, one], [, other]) => other.size - one.size || one.first - other.first);
  const numbers = new Map(ordered.map(([group], at) => [group, at + 1]));
  return Uint16Array.from(raw, (group) => numbers.get(group) ?? 0);
}

/** The group of each node, numbered from 1, by the Louvain method: the same input gives the same groups. */
export function communities({ count, a, b, weight }: MeasureInput): Uint16Array {
  const graph = new Graph<object, { weight: number }>({ type: 'undirected', multi: false });
  for (let node = 0; node < count; node++) graph.addNode(node);
  for (let tie = 0; tie < a.length; tie++) graph.addEdge(a[tie]!, b[tie]!, { weight: weight[tie]! });
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  return numberGroups(Array.from({ length: count }, (_, node) => found[node] ?? node));
}
