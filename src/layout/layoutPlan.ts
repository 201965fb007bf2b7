import { findPoles, type Poles, tieWeights } from './findPoles.ts';
import { type Frame, frameOf } from './frame.ts';
import type { LayoutInput } from './layoutInput.ts';

/** Where each entity should go, before any force acts; NaN in a target leaves that direction free. */
export interface LayoutPlan {
  readonly frame: Frame;
  readonly poles: Poles | null;
  /** Sum of the weights of each entity's ties. */
  readonly weights: Float64Array;
  readonly targetX: Float64Array;
  readonly targetY: Float64Array;
}

/** Where the poles stand, as a part of half the width. */
export const POLE_PART = 0.62;
// From this lean on, an entity belongs to one side alone and goes behind its pole.
const ONE_SIDED = 0.8;
const SHARED_PART = 0.42;
const BEHIND_PART = 0.84;
const NEAREST_PART = 0.24;
const FARTHEST_PART = 0.9;

function planX(lean: number, halfWidth: number): number {
  if (Number.isNaN(lean)) return Number.NaN;
  if (Math.abs(lean) >= ONE_SIDED) return Math.sign(lean) * BEHIND_PART * halfWidth;
  return (lean / ONE_SIDED) * SHARED_PART * halfWidth;
}

/** Shared entities above and below the axis in turn: the heaviest nearest to it, the lightest outside. */
function planY(input: LayoutInput, weights: Float64Array, poles: Poles, halfHeight: number): Float64Array {
  const targetY = new Float64Array(input.entityCount).fill(Number.NaN);
  const shared: number[] = [];
  for (let row = 0; row < input.entityCount; row++) {
    if (row !== poles.left && row !== poles.right && Math.abs(input.lean[row]!) < ONE_SIDED) shared.push(row);
  }
  shared.sort((one, other) => weights[other]! - weights[one]! || one - other);
  for (const [rank, row] of shared.entries()) {
    const part =
      NEAREST_PART + (FARTHEST_PART - NEAREST_PART) * Math.sqrt(rank / Math.max(1, shared.length - 1));
    targetY[row] = (rank % 2 === 0 ? -1 : 1) * part * halfHeight;
  }
  return targetY;
}

/** Plans a picture: poles left and right on the axis, what they share between them, the rest behind its pole. */
export function planLayout(input: LayoutInput): LayoutPlan {
  const frame = frameOf(input);
  const weights = tieWeights(input);
  const poles = findPoles(input, weights);
  const free = () => new Float64Array(input.entityCount).fill(Number.NaN);
  if (!poles) return { frame, poles, weights, targetX: free(), targetY: free() };
  const targetX = Float64Array.from({ length: input.entityCount }, (_, row) =>
    planX(input.lean[row]!, frame.halfWidth),
  );
  const targetY = planY(input, weights, poles, frame.halfHeight);
  targetX[poles.left] = -POLE_PART * frame.halfWidth;
  targetX[poles.right] = POLE_PART * frame.halfWidth;
  targetY[poles.left] = targetY[poles.right] = 0;
  return { frame, poles, weights, targetX, targetY };
}
