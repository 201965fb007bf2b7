import type { LayoutInput, LayoutPositions } from '../../layout/layoutInput.ts';
import { leansOf } from '../../layout/leans.ts';
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
  const at = (column: ArrayLike<number>) => rows.map((row) => column[row] ?? 0);
  const columns = {
    a: end(graph.ties.a),
    b: end(graph.ties.b),
    weight: ties.map((tie) => Math.max(1, visible.ties.sources[tie] ?? 0)),
  };
  const input: LayoutInput = {
    entityCount: rows.length,
    ties: columns,
    radius: rows.map((row) => ground.radiusPx(row) * WORLD_UNITS_PER_PIXEL),
    labelWidth: rows.map((row) => ground.labelWidthPx(row) * WORLD_UNITS_PER_PIXEL),
    lean: leansOf({
      ties: columns,
      side: at(signsOf(graph, poles)),
      poles: poles.map((row) => rowWithin.get(row) ?? -1),
    }),
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
