import type { Body } from './body.ts';
import type { Energy } from './energy.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import type { Room } from './room.ts';

// Work per call, in bodies looked at: a few tenths of a second.
const BUDGET = 7_500_000;
const MOST_MOVES = 60_000;
const FIRST_TOLERANCE = 120;
const SWAPS_PART = 0.3;

/** A place inside the frame, room included, at most `reach` (a part of the frame) away from another. */
function placeNear(body: Body, room: Room, { frame }: LayoutPlan, reach: number, random: () => number) {
  const { halfWidth, halfHeight } = frame;
  const x = body.x + (random() * 2 - 1) * reach * halfWidth;
  const y = body.y + (random() * 2 - 1) * reach * halfHeight;
  return {
    x: Math.min(halfWidth - room.right, Math.max(room.left - halfWidth, x)),
    y: Math.min(halfHeight - room.down, Math.max(room.up - halfHeight, y)),
  };
}

/** Swaps two bodies' places when that costs at most `tolerance` more. */
function trySwap(energy: Energy, one: Body, other: Body, tolerance: number): void {
  const before = energy(one, one.x, one.y) + energy(other, other.x, other.y);
  const { x, y } = one;
  const swap = (ax: number, ay: number, bx: number, by: number) => {
    one.x = ax;
    one.y = ay;
    other.x = bx;
    other.y = by;
  };
  swap(other.x, other.y, x, y);
  const after = energy(one, one.x, one.y) + energy(other, other.x, other.y);
  if (after - before > tolerance) swap(x, y, one.x, one.y);
}

/**
 * Improves a picture by threshold accepting: random moves and swaps that lower the energy, or raise it by less than a
 * tolerance which shrinks to nothing. Deterministic for a given `random`.
 */
export function polish(
  energy: Energy,
  plan: LayoutPlan,
  bodies: readonly Body[],
  rooms: readonly Room[],
  random: () => number,
): void {
  const free = bodies.filter((body) => body.fx == null);
  if (free.length === 0) return;
  const pick = () => free[Math.floor(random() * free.length)]!;
  const moves = Math.min(MOST_MOVES, Math.floor(BUDGET / bodies.length));
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const tolerance = FIRST_TOLERANCE * left * left;
    const body = pick();
    if (random() < SWAPS_PART) {
      trySwap(energy, body, pick(), tolerance);
      continue;
    }
    const place = placeNear(body, rooms[body.row]!, plan, 0.02 + 0.5 * left * left, random);
    if (energy(body, place.x, place.y) - energy(body, body.x, body.y) <= tolerance)
      Object.assign(body, place);
  }
}
