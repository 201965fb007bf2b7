import type { Graph } from '../../model/graph.ts';
import type { StepTimes } from './stepTimes.ts';

/** What a search for paths goes by. */
export interface PathSearch {
  readonly graph: Graph;
  /** Rows of the two ends, different ones. */
  readonly from: number;
  readonly to: number;
  /** By link; only 0 may be used. */
  readonly failures: ArrayLike<number>;
  /** Null leaves the order in time open. */
  readonly times: StepTimes | null;
}

/** The end of a tie that is not `entity`. */
export function otherEnd({ ties }: Graph, tie: number, entity: number): number {
  return ties.a[tie] === entity ? ties.b[tie]! : ties.a[tie]!;
}

/** Whether a link can be a step at all, whenever the steps before it took place. */
export function isUsable({ graph, failures, times }: PathSearch, link: number): boolean {
  return failures[link] === 0 && times?.unplaced[graph.links.evidence[link]!] !== 1;
}
