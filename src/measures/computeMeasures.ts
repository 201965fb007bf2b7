import { betweennessSteps } from './betweenness.ts';
import { communities } from './communities.ts';
import type { MeasureInput } from './measureInput.ts';

/** What is measured of each node. */
export interface NodeMeasures {
  /** Share of the pairs of other nodes that it lies between, 0 to 1. */
  readonly between: Float64Array;
  /** Whether `between` was counted, not estimated. */
  readonly isExact: boolean;
  /** Number of its group from 1, the largest first. */
  readonly group: Uint16Array;
}

/** Measures all nodes; yields after each part of the work, so that it can be given up between two. */
export function* measureSteps(input: MeasureInput): Generator<undefined, NodeMeasures> {
  const group = communities(input);
  yield;
  const steps = betweennessSteps(input);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { between: step.value.share, isExact: step.value.isExact, group };
    yield;
  }
}
