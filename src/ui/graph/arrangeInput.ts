import type { LayoutInput, LayoutPositions } from '../../layout/layoutInput.ts';
import { WORLD_UNITS_PER_PIXEL } from '../../layout/markRadius.ts';
import type { Graph } from '../../model/graph.ts';
import type { VisibleGraph } from '../../query/visibleGraph.ts';
import type { Pins } from './pins.ts';
import { isEntityShown, isTieShown } from './visualOf.ts';

/** What re-arranging starts from. */
export interface ArrangeGround {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Unstretched, as pins are. */
  readonly layout: LayoutPositions;
  readonly pins: Pins;
  /** Entity rows of the poles, left then right; empty when the dataset has none. */
  readonly poles: readonly number[];
  readonly radiusPx: (row: number) => number;
  readonly labelWidthPx: (row: number) => number;
  /** Width by height of the drawing area. */
  readonly aspect: number;
}

const SEED = 1;
// Narrower areas get the picture stretched instead.
const NARROWEST = 1.2;
const WIDEST = 2.2;

/** -1 for what stands on the left pole's side, 1 for the right one's, 0 for the rest. */
function signsOf({ entities }: Graph, poles: readonly number[]): Int8Array {
  const [left, right] = poles.map((row) => entities.side[row]);
  return Int8Array.from(entities.side, (side) => (side === left ? -1 : side === right ? 1 : 0));
}

/**
 * How far entities lean to the right pole (1) or the left (-1) by the sources of their visible ties. Entities of a side
 * stay on its half; others stand where their ties balance, NaN without any.
 */
export function leansOf(graph: Graph, visible: VisibleGraph, poles: readonly number[]): Float64Array {
  const { ties, entities } = graph;
  const signs = signsOf(graph, poles);
  const toLeft = new Float64Array(entities.count);
  const toRight = new Float64Array(entities.count);
  const add = (row: number, other: number, weight: number) => {
    const sign = signs[other] ?? 0;
    const sums = sign < 0 ? toLeft : toRight;
    if (sign !== 0) sums[row] = (sums[row] ?? 0) + weight;
  };
  for (let tie = 0; tie < ties.count; tie++) {
    if (!isTieShown(visible, tie)) continue;
    const [a, b] = [ties.a[tie] ?? 0, ties.b[tie] ?? 0];
    const weight = Math.max(1, visible.ties.sources[tie] ?? 0);
    add(a, b, weight);
    add(b, a, weight);
  }
  return Float64Array.from(entities.id, (_, row) => {
    const pole = poles.indexOf(row);
    if (pole >= 0) return pole === 0 ? -1 : 1;
    const [left, right] = [toLeft[row] ?? 0, toRight[row] ?? 0];
    const balance = (right - left) / (right + left);
    const sign = signs[row] ?? 0;
    if (sign === 0) return balance;
    return sign * (1 - (Number.isNaN(balance) ? 0 : (1 - sign * balance) / 4));
  });
}

/** The visible entities as a layout of their own, pins fixed; `rows` says which entity each of its rows is. */
export function arrangeInput(ground: ArrangeGround): {
  readonly rows: number[];
  readonly input: LayoutInput;
} {
  const { graph, visible, layout, pins, poles } = ground;
  const rows = graph.entities.id.map((_, row) => row).filter((row) => isEntityShown(visible, row));
  const rowWithin = new Map(rows.map((row, at) => [row, at]));
  const ties = graph.ties.id.map((_, tie) => tie).filter((tie) => isTieShown(visible, tie));
  const end = (column: Int32Array) => ties.map((tie) => rowWithin.get(column[tie] ?? -1) ?? 0);
  const lean = leansOf(graph, visible, poles);
  const at = (column: ArrayLike<number>) => rows.map((row) => column[row] ?? 0);
  const input: LayoutInput = {
    entityCount: rows.length,
    ties: {
      a: end(graph.ties.a),
      b: end(graph.ties.b),
      weight: ties.map((tie) => Math.max(1, visible.ties.sources[tie] ?? 0)),
    },
    radius: rows.map((row) => ground.radiusPx(row) * WORLD_UNITS_PER_PIXEL),
    labelWidth: rows.map((row) => ground.labelWidthPx(row) * WORLD_UNITS_PER_PIXEL),
    lean: rows.map((row) => (poles.length === 2 ? (lean[row] ?? 0) : Number.NaN)),
    fixed: [...pins].flatMap(([row, place]) => {
      const within = rowWithin.get(row);
      return within === undefined ? [] : [{ row: within, ...place }];
    }),
    start: { x: at(layout.x), y: at(layout.y) },
    seed: SEED,
    aspect: Math.min(WIDEST, Math.max(NARROWEST, ground.aspect)),
  };
  return { rows, input };
}

/** A layout with the given rows where an arrangement of them put them; all others stay. */
export function withArrangement(
  layout: LayoutPositions,
  rows: readonly number[],
  arranged: LayoutPositions,
): LayoutPositions {
  const x = layout.x.slice();
  const y = layout.y.slice();
  for (const [at, row] of rows.entries()) {
    x[row] = arranged.x[at] ?? 0;
    y[row] = arranged.y[at] ?? 0;
  }
  return { x, y };
}
