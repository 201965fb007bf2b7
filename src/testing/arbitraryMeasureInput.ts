import * as fc from 'fast-check';
import type { MeasureInput } from '../measures/measureInput.ts';

/** A measure input of pairs of nodes; each pair once, of weight 1. */
export function measureInputOfPairs(
  count: number,
  pairs: readonly (readonly [number, number])[],
): MeasureInput {
  return {
    count,
    a: Int32Array.from(pairs, ([one]) => one),
    b: Int32Array.from(pairs, ([, other]) => other),
    weight: Float32Array.from(pairs, () => 1),
  };
}

/** Small graphs of any shape, in parts or whole. */
export const arbitraryMeasureInput: fc.Arbitrary<MeasureInput> = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => {
    const all = Array.from({ length: count }, (_, one) =>
      Array.from({ length: one }, (__, other) => [other, one] as const),
    ).flat();
    return fc.subarray(all).map((pairs) => measureInputOfPairs(count, pairs));
  });
