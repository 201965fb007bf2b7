import type { LayoutInput } from './layoutInput.ts';

/** What leaning follows from; sides and ties by entity row, nothing is written to. */
export interface LeanInput extends Pick<LayoutInput, 'ties'> {
  /** -1 for what stands on the left pole's side, 1 for the right one's, 0 for the rest. */
  readonly side: ArrayLike<number>;
  /** Rows of the left and the right pole; -1, or nothing, where there is none. */
  readonly poles: readonly number[];
}

const FARTHEST_OF_OTHERS = 0.8;
const INNERMOST_OF_A_SIDE = 0.5;

/** Sums of the weights of each entity's ties to one side. */
function weightsTo(sign: number, { side, ties }: LeanInput): Float64Array {
  const sums = new Float64Array(side.length);
  for (let tie = 0; tie < ties.a.length; tie++) {
    const [a, b] = [ties.a[tie]!, ties.b[tie]!];
    if (side[b] === sign) sums[a]! += ties.weight[tie]!;
    if (side[a] === sign) sums[b]! += ties.weight[tie]!;
  }
  return sums;
}

/**
 * How far each entity leans from the left pole (-1) to the right one (1), by the weights of its ties. Poles stand at
 * the ends. Entities of a pole's side stay on its half and move inwards, down to ±0.5, with the share of their ties that
 * go to the other side; all others stand where their ties to the two sides balance, at most at ±0.8 so that nobody
 * stands in a pole's place, NaN without any.
 */
export function leansOf(input: LeanInput): Float32Array {
  const [toLeft, toRight] = [weightsTo(-1, input), weightsTo(1, input)];
  return Float32Array.from(input.side, (sign, row) => {
    const pole = input.poles.indexOf(row);
    if (pole >= 0) return pole === 0 ? -1 : 1;
    const [left, right] = [toLeft[row]!, toRight[row]!];
    const balance = (right - left) / (right + left);
    if (sign === 0) return balance * FARTHEST_OF_OTHERS;
    const shareOfOther = Number.isNaN(balance) ? 0 : (1 - sign * balance) / 2;
    return sign * (1 - (1 - INNERMOST_OF_A_SIDE) * shareOfOther);
  });
}
