import type { Body } from './body.ts';
import { crowding } from './crowding.ts';
import { degreesOf } from './degreesOf.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import { nearestInRange } from './planRanges.ts';
import type { Room } from './room.ts';

/** What it costs that a body stands at a place, given where all others stand: less is better. */
export type Energy = (body: Body, x: number, y: number) => number;

const POLE_TIE = 0.25;
const OUT_OF_RANGE = 3;
const TIE = 1.1;
const ON_AXIS = 10;
const AT_EDGE = 2;
const ON_TIE = 6;
const STRONGEST_TIES = 60;
/** Kept free around a pole, beyond its mark, for the ties that leave it. */
const POLE_CLEARANCE = 70;
/** Kept free on both sides of the line between the poles. */
export const AXIS_CLEARANCE = 16;

interface Neighbour {
  readonly other: number;
  readonly cost: number;
}

function neighboursOf(input: LayoutInput, { poles }: LayoutPlan): Neighbour[][] {
  const { entityCount, ties } = input;
  const neighbours: Neighbour[][] = Array.from({ length: entityCount }, () => []);
  const degree = degreesOf(input);
  const isPole = (row: number) => poles !== null && (poles.left === row || poles.right === row);
  for (let tie = 0; tie < ties.a.length; tie++) {
    const a = ties.a[tie]!;
    const b = ties.b[tie]!;
    const busy = Math.min(degree[a]!, degree[b]!);
    const ink = Math.sqrt(Math.max(1, ties.weight[tie]!));
    const cost = (TIE * ink * (isPole(a) || isPole(b) ? POLE_TIE : 1)) / Math.sqrt(busy);
    neighbours[a]!.push({ other: b, cost });
    neighbours[b]!.push({ other: a, cost });
  }
  return neighbours;
}

function distanceToTie(x: number, y: number, a: Body, b: Body): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  const offX = x - a.x - part * dx;
  const offY = y - a.y - part * dy;
  return Math.sqrt(offX * offX + offY * offY);
}

function strongestTies({ ties }: LayoutInput): number[] {
  return Array.from(ties.weight, (_, tie) => tie)
    .sort((one, other) => ties.weight[other]! - ties.weight[one]! || one - other)
    .slice(0, STRONGEST_TIES);
}

/**
 * The energy of a picture: long ties, overlapping rooms, nearness, marks on strong ties, on the axis or close to a pole,
 * and entities out of their range all cost.
 */
export function energyOf(
  input: LayoutInput,
  plan: LayoutPlan,
  bodies: readonly Body[],
  rooms: readonly Room[],
): Energy {
  const neighbours = neighboursOf(input, plan);
  const strongest = strongestTies(input);
  const { poles } = plan;
  const poleRows = poles ? [poles.left, poles.right] : [];

  function tiesCost(body: Body, x: number, y: number): number {
    let cost = 0;
    for (const tie of neighbours[body.row]!) {
      const dx = bodies[tie.other]!.x - x;
      const dy = bodies[tie.other]!.y - y;
      cost += tie.cost * Math.sqrt(dx * dx + dy * dy);
    }
    return cost;
  }

  function crowdCost(body: Body, x: number, y: number): number {
    const room = rooms[body.row]!;
    let cost = 0;
    for (let row = 0; row < bodies.length; row++) {
      const other = bodies[row]!;
      if (other !== body) cost += crowding(room, other.x - x, other.y - y, rooms[row]!);
    }
    return cost;
  }

  function axisCost(body: Body, x: number, y: number): number {
    if (!poles) return 0;
    const room = rooms[body.row]!;
    const clear = (y >= 0 ? room.up : room.down) + AXIS_CLEARANCE;
    let cost = Math.abs(x) < poles.reachX ? ON_AXIS * Math.max(0, clear - Math.abs(y)) : 0;
    for (const row of poleRows) {
      const dx = bodies[row]!.x - x;
      const reach = input.radius[row]! + input.radius[body.row]! + POLE_CLEARANCE;
      cost += ON_AXIS * Math.max(0, reach - Math.sqrt(dx * dx + y * y));
    }
    return cost;
  }

  function strongTiesCost(body: Body, x: number, y: number): number {
    const reach = input.radius[body.row]! + 8;
    let cost = 0;
    for (const tie of strongest) {
      const a = input.ties.a[tie]!;
      const b = input.ties.b[tie]!;
      if (a === body.row || b === body.row) continue;
      cost += ON_TIE * Math.max(0, reach - distanceToTie(x, y, bodies[a]!, bodies[b]!));
    }
    return cost;
  }

  // Not one line for all, or ties between bodies at the frame's edge would hide each other.
  const edge = (row: number) => plan.frame.halfHeight - ((row * 37) % 60) - 20;

  return (body, x, y) => {
    const outOfRange = Math.abs(x - nearestInRange(plan.ranges, body.row, x));
    const ties = neighbours[body.row]!.length;
    return (
      tiesCost(body, x, y) +
      crowdCost(body, x, y) +
      axisCost(body, x, y) +
      strongTiesCost(body, x, y) +
      AT_EDGE * Math.max(0, Math.abs(y) - edge(body.row)) +
      OUT_OF_RANGE * (1 + ties / 4) * outOfRange
    );
  };
}
