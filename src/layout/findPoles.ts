import type { LayoutInput } from './layoutInput.ts';

/** Rows of the entities that the picture leans on. */
export interface Poles {
  readonly left: number;
  readonly right: number;
}

/** Sum of the weights of each entity's ties, every tie counting for at least a half. */
export function tieWeights({ entityCount, ties }: LayoutInput): Float64Array {
  const sums = new Float64Array(entityCount);
  for (let tie = 0; tie < ties.a.length; tie++) {
    const weight = Math.max(0.5, ties.weight[tie]!);
    sums[ties.a[tie]!]! += weight;
    sums[ties.b[tie]!]! += weight;
  }
  return sums;
}

/** The heaviest entities at both ends of the lean; null when one end has none. */
export function findPoles(input: LayoutInput, weights: Float64Array): Poles | null {
  let left = -1;
  let right = -1;
  for (let row = 0; row < input.entityCount; row++) {
    const lean = input.lean[row]!;
    if (lean <= -1 && (left < 0 || weights[row]! > weights[left]!)) left = row;
    if (lean >= 1 && (right < 0 || weights[row]! > weights[right]!)) right = row;
  }
  return left < 0 || right < 0 ? null : { left, right };
}
