import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import type { Body } from './simulate.ts';

const ROUNDS = 8;
// How much a step away from the planned place costs, against the same step in the length of a tie.
const PLAN_COST_X = 3;
const PLAN_COST_Y = 1;
const POLE_TIE_COST = 0.3;

/** Neighbours of each entity, with what a unit of length costs. */
function neighboursOf(
  { entityCount, ties }: LayoutInput,
  plan: LayoutPlan,
): { other: number; cost: number }[][] {
  const neighbours: { other: number; cost: number }[][] = Array.from({ length: entityCount }, () => []);
  const isPole = (row: number) => plan.poles?.left === row || plan.poles?.right === row;
  for (let tie = 0; tie < ties.a.length; tie++) {
    const a = ties.a[tie]!;
    const b = ties.b[tie]!;
    const cost = isPole(a) || isPole(b) ? POLE_TIE_COST : 1;
    neighbours[a]!.push({ other: b, cost });
    neighbours[b]!.push({ other: a, cost });
  }
  return neighbours;
}

/** Swaps the places of free bodies as long as that brings tied entities closer: fewer crossings, same spread. */
export function swapPlaces(input: LayoutInput, plan: LayoutPlan, bodies: readonly Body[]): void {
  const neighbours = neighboursOf(input, plan);
  const free = bodies.filter((body) => body.fx == null);
  const costAt = (body: Body, x: number, y: number): number => {
    let cost = 0;
    for (const tie of neighbours[body.row]!) {
      const other = bodies[tie.other]!;
      cost += tie.cost * Math.hypot(other.x - x, other.y - y);
    }
    const plannedX = plan.targetX[body.row]!;
    const plannedY = plan.targetY[body.row]!;
    if (!Number.isNaN(plannedX)) cost += PLAN_COST_X * Math.abs(x - plannedX);
    if (!Number.isNaN(plannedY)) cost += PLAN_COST_Y * Math.abs(Math.abs(y) - Math.abs(plannedY));
    return cost;
  };
  const swapIfShorter = (one: Body, other: Body): boolean => {
    const before = costAt(one, one.x, one.y) + costAt(other, other.x, other.y);
    const { x, y } = one;
    const after = costAt(one, other.x, other.y) + costAt(other, x, y);
    if (after >= before - 1e-6) return false;
    one.x = other.x;
    one.y = other.y;
    other.x = x;
    other.y = y;
    return true;
  };
  for (let round = 0; round < ROUNDS; round++) {
    let swapped = false;
    for (const [place, one] of free.entries()) {
      for (const other of free.slice(place + 1)) swapped = swapIfShorter(one, other) || swapped;
    }
    if (!swapped) return;
  }
}
