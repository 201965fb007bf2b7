import type { SimulationNodeDatum } from 'd3-force';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import { nearestInRange } from './planRanges.ts';

/** A copy of an entity for the simulation; `fx` and `fy` hold it in place. */
export interface Body extends SimulationNodeDatum {
  readonly row: number;
  x: number;
  y: number;
}

/** A body for each entity: at its start, else anywhere in its range; poles and fixed entities are held. */
export function bodiesOf(input: LayoutInput, plan: LayoutPlan, random: () => number): Body[] {
  const { halfWidth, halfHeight } = plan.frame;
  const bodies = Array.from({ length: input.entityCount }, (_, row): Body => {
    const anywhere = (random() * 2 - 1) * halfWidth;
    const y = (random() * 2 - 1) * halfHeight;
    const x = nearestInRange(plan.ranges, row, anywhere);
    return { row, x: input.start?.x[row] ?? x, y: input.start?.y[row] ?? y };
  });
  const hold = (row: number, x: number, y: number) => {
    Object.assign(bodies[row]!, { x, y, fx: x, fy: y });
  };
  if (plan.poles) {
    hold(plan.poles.left, -plan.poles.reachX, 0);
    hold(plan.poles.right, plan.poles.reachX, 0);
  }
  for (const { row, x, y } of input.fixed ?? []) hold(row, x, y);
  return bodies;
}
