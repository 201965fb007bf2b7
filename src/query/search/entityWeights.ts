import type { Graph } from '../../model/graph.ts';

/** How much evidence stands behind the ties of each entity, in all dates: the more, the earlier it is listed. */
export function entityWeights({ entities, ties }: Graph): Int32Array {
  const weights = new Int32Array(entities.count);
  for (let tie = 0; tie < ties.count; tie++) {
    const links = ties.linkStart[tie + 1]! - ties.linkStart[tie]!;
    weights[ties.a[tie]!]! += links;
    weights[ties.b[tie]!]! += links;
  }
  return weights;
}
