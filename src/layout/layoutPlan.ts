import { findPoles, type Poles, tieWeights } from './findPoles.ts';
import { type Frame, frameOf } from './frame.ts';
import type { LayoutInput } from './layoutInput.ts';
import { planRanges, type XRanges } from './planRanges.ts';

/** What is settled before any force acts. */
export interface LayoutPlan {
  readonly frame: Frame;
  readonly poles: (Poles & { readonly reachX: number }) | null;
  /** Sum of the weights of each entity's ties. */
  readonly weights: Float64Array;
  /** Where each entity may stand between left and right. */
  readonly ranges: XRanges;
}

// Where the poles stand, as a part of half the width.
const POLE_PART = 0.62;

/** Plans a picture: poles left and right on the axis, everything else in a range that follows from its lean. */
export function planLayout(input: LayoutInput): LayoutPlan {
  const frame = frameOf(input);
  const weights = tieWeights(input);
  const poles = findPoles(input, weights);
  const free = () => new Float64Array(input.entityCount).fill(Number.NaN);
  if (!poles) return { frame, poles, weights, ranges: { min: free(), max: free() } };
  const lean = Float64Array.from(input.lean);
  lean[poles.left] = lean[poles.right] = Number.NaN;
  const reachX = POLE_PART * frame.halfWidth;
  return { frame, poles: { ...poles, reachX }, weights, ranges: planRanges(lean, frame.halfWidth) };
}
