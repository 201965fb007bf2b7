import { ARROWS, alongOf, isBeyond, type Places, stepCost } from './arrow.ts';

/** An arrow key. */
export type Arrow = (typeof ARROWS)[number];

/** Where entities stand, in any unit, and which count: those with 2 in `drawn`, as in `ScreenGeometry`. */
export interface NeighbourGround extends Places {
  readonly drawn: ArrayLike<number>;
}

/** The row that each arrow leads to, -1 where nothing lies beyond. */
type Steps = Map<Arrow, Int32Array>;

/** The cheapest step along an arrow; `order` holds the candidates sorted along it, `from` where to begin. */
function nearest(places: Places, row: number, arrow: Arrow, order: readonly number[], from: number): number {
  let best = -1;
  let bestCost = Infinity;
  const start = alongOf(places, row, arrow);
  for (let at = from; at < order.length; at++) {
    const other = order[at]!;
    if (alongOf(places, other, arrow) - start > bestCost) break;
    if (other === row || !isBeyond(places, row, other, arrow)) continue;
    const cost = stepCost(places, row, other, arrow);
    if (cost < bestCost) {
      best = other;
      bestCost = cost;
    }
  }
  return best;
}

function inOrder(places: Places, rows: readonly number[], arrow: Arrow): number[] {
  return rows.toSorted((one, other) => (isBeyond(places, one, other, arrow) ? -1 : 1));
}

function nearestSteps(places: Places, rows: readonly number[]): Steps {
  const steps: Steps = new Map();
  for (const arrow of ARROWS) {
    const order = inOrder(places, rows, arrow);
    const to = new Int32Array(places.x.length).fill(-1);
    for (const [at, row] of order.entries()) to[row] = nearest(places, row, arrow, order, at + 1);
    steps.set(arrow, to);
  }
  return steps;
}

function reach(steps: Steps, from: number, reached: Set<number>): void {
  const open = [from];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (row < 0 || reached.has(row)) continue;
    reached.add(row);
    for (const to of steps.values()) open.push(to[row]!);
  }
}

/** Puts a row that no step leads to between two that one step joins, where that costs least. */
function insert(places: Places, steps: Steps, row: number, reached: ReadonlySet<number>): void {
  let best: { from: number; arrow: Arrow; cost: number } | null = null;
  for (const from of reached) {
    for (const arrow of ARROWS) {
      const to = steps.get(arrow)![from]!;
      if (!isBeyond(places, from, row, arrow) || (to >= 0 && !isBeyond(places, row, to, arrow))) continue;
      const cost = stepCost(places, from, row, arrow);
      if (!best || cost < best.cost) best = { from, arrow, cost };
    }
  }
  if (!best) return;
  const to = steps.get(best.arrow)!;
  to[row] = to[best.from]!;
  to[best.from] = row;
}

/**
 * Steps from each row to the nearest in each direction, such that any row can be reached from any other: pressing "right"
 * always ends at the rightmost row, and what that one cannot reach is put into a step on the way.
 */
function connectedSteps(places: Places, rows: readonly number[]): Steps {
  const steps = nearestSteps(places, rows);
  const rightmost = inOrder(places, rows, 'right').at(-1);
  if (rightmost === undefined) return steps;
  const reached = new Set<number>();
  reach(steps, rightmost, reached);
  for (const row of rows) {
    if (reached.has(row)) continue;
    insert(places, steps, row, reached);
    reach(steps, row, reached);
  }
  return steps;
}

const known = new WeakMap<NeighbourGround, Steps>();

/**
 * The entity that an arrow leads to from another, -1 when none lies in that direction. Any entity that counts can be
 * reached from any other by some sequence of arrows. Worked out once per ground, which must not change afterwards.
 */
export function neighbour(ground: NeighbourGround, from: number, arrow: Arrow): number {
  const rows = Array.from(ground.x, (_, row) => row).filter((row) => ground.drawn[row] === 2);
  if (ground.drawn[from] !== 2) return nearest(ground, from, arrow, inOrder(ground, rows, arrow), 0);
  const steps = known.get(ground) ?? connectedSteps(ground, rows);
  known.set(ground, steps);
  return steps.get(arrow)![from]!;
}
