import type { Body } from './body.ts';
import { AXIS_CLEARANCE } from './energy.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutPlan } from './layoutPlan.ts';
import type { Room } from './room.ts';

const ROUNDS = 240;
// In large pictures rounds times bodies stay at this.
const WORK = 120_000;
const MARK_WORK = 1_000_000;
// Pushing a little farther than needed ends in fewer rounds.
const PUSH_EXTRA = 0.5;
const HOMESICK = 0.015;

/** Calls `meet` for every two rooms that overlap, left to right, with how far they reach into each other. */
function forOverlaps(
  bodies: readonly Body[],
  rooms: readonly Room[],
  meet: (one: Body, other: Body, byX: number, byY: number) => void,
): void {
  const left = (body: Body) => body.x - rooms[body.row]!.left;
  const sorted = bodies.toSorted((one, other) => left(one) - left(other) || one.row - other.row);
  for (const [place, one] of sorted.entries()) {
    const room = rooms[one.row]!;
    for (let at = place + 1; at < sorted.length; at++) {
      const other = sorted[at]!;
      const otherRoom = rooms[other.row]!;
      const byX = one.x + room.right - left(other);
      if (byX <= 0) break;
      const byY =
        one.y < other.y
          ? one.y + room.down - (other.y - otherRoom.up)
          : other.y + otherRoom.down - (one.y - room.up);
      if (byY > 0) meet(one, other, byX, byY);
    }
  }
}

/** Moves the free ones of two bodies apart, in one direction, by a distance shared between them. */
function pushApart(one: Body, other: Body, dx: number, dy: number): void {
  const oneFree = one.fx == null;
  const otherFree = other.fx == null;
  const share = oneFree && otherFree ? 0.5 : 1;
  if (oneFree) {
    one.x -= dx * share;
    one.y -= dy * share;
  }
  if (otherFree) {
    other.x += dx * share;
    other.y += dy * share;
  }
}

/** Keeps a free body with its room inside the frame and off the line between the poles. */
function keepInPlace(body: Body, room: Room, { frame, poles }: LayoutPlan): void {
  const { halfWidth, halfHeight } = frame;
  if (poles && Math.abs(body.x) < poles.reachX) {
    if (body.y >= 0) body.y = Math.max(body.y, room.up + AXIS_CLEARANCE);
    else body.y = Math.min(body.y, -room.down - AXIS_CLEARANCE);
  }
  body.x = Math.min(halfWidth - room.right, Math.max(room.left - halfWidth, body.x));
  body.y = Math.min(halfHeight - room.down, Math.max(room.up - halfHeight, body.y));
}

/** Gives every body its room, as far as the frame allows, while it stays near where the forces left it. */
export function separate(plan: LayoutPlan, bodies: readonly Body[], rooms: readonly Room[]): void {
  const homes = bodies.map(({ x, y }) => ({ x, y }));
  const rounds = Math.min(ROUNDS, Math.ceil(WORK / Math.max(1, bodies.length)));
  for (let round = 0; round < rounds; round++) {
    const homesick = round < rounds * 0.7 ? HOMESICK : 0;
    forOverlaps(bodies, rooms, (one, other, byX, byY) => {
      if (byX < byY) pushApart(one, other, byX, 0);
      else
        pushApart(one, other, 0, one.y < other.y || (one.y === other.y && one.row < other.row) ? byY : -byY);
    });
    for (const [row, body] of bodies.entries()) {
      if (body.fx != null) continue;
      body.x += (homes[row]!.x - body.x) * homesick;
      body.y += (homes[row]!.y - body.y) * homesick;
      keepInPlace(body, rooms[row]!, plan);
    }
  }
}

/** Separates the marks themselves, without regard to the frame, until none touches another; in very large pictures as far as a bounded number of rounds goes. */
export function separateMarks(input: LayoutInput, bodies: readonly Body[]): void {
  const margin = 2;
  const rooms = Array.from({ length: input.entityCount }, (_, row) => {
    const reach = input.radius[row]! + margin;
    return { left: reach, right: reach, up: reach, down: reach };
  });
  const separateOnce = (): boolean => {
    const touching: (readonly [Body, Body, number, number])[] = [];
    forOverlaps(bodies, rooms, (one, other) => {
      const dx = other.x - one.x;
      const dy = other.y - one.y;
      const apart = Math.sqrt(dx * dx + dy * dy);
      const missing = input.radius[one.row]! + input.radius[other.row]! + margin - apart;
      if (missing <= 0 || (one.fx != null && other.fx != null)) return;
      const [towardsX, towardsY] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
      const push = missing + PUSH_EXTRA;
      touching.push([one, other, towardsX * push, towardsY * push]);
    });
    for (const [one, other, pushX, pushY] of touching) pushApart(one, other, pushX, pushY);
    return touching.length > 0;
  };
  const rounds = Math.max(60, Math.min(1000, MARK_WORK / Math.max(1, bodies.length)));
  for (let round = 0; round < rounds && separateOnce(); round++);
}
