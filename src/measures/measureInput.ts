import type { Graph } from '../model/graph.ts';
import { TieStyle, type VisibleGraph } from '../query/visibleGraph.ts';

/** A visible graph without names: nodes are numbered from 0, ties join two of them. */
export interface MeasureInput {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How much a tie binds its ends together; more than 0. */
  readonly weight: Float32Array;
}

/** The nodes and ties that are visible, in the order of their rows, and the entity row of each node. */
export function measureInputOf(
  { ties, entities }: Graph,
  visible: VisibleGraph,
): { readonly input: MeasureInput; readonly rows: Int32Array } {
  const nodeOf = new Int32Array(entities.count).fill(-1);
  const shown = new Int32Array(visible.counts.ties);
  let length = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    if (visible.ties.style[tie] === TieStyle.out) continue;
    shown[length++] = tie;
    nodeOf[ties.a[tie]!] = 0;
    nodeOf[ties.b[tie]!] = 0;
  }
  const rows = new Int32Array(entities.count);
  let count = 0;
  for (let row = 0; row < nodeOf.length; row++) {
    if (nodeOf[row] === -1) continue;
    rows[count] = row;
    nodeOf[row] = count++;
  }
  return {
    input: {
      count,
      a: shown.map((tie) => nodeOf[ties.a[tie]!]!),
      b: shown.map((tie) => nodeOf[ties.b[tie]!]!),
      weight: Float32Array.from(shown, (tie) => Math.sqrt(Math.max(1, visible.ties.sources[tie]!))),
    },
    rows: rows.subarray(0, count),
  };
}
