import type { Room } from './room.ts';

const OVERLAP = 12;
const NEARNESS = 18_000;
const NEAR = 260;
// Farther apart than this, in one direction, two bodies do not notice each other: labels are at most so wide.
const FAR = 320;

/** What it costs that two bodies stand `dx`, `dy` apart (from one to the other): rooms that overlap, and mere nearness. */
export function crowding(one: Room, dx: number, dy: number, other: Room): number {
  if (dx > FAR || dx < -FAR || dy > FAR || dy < -FAR) return 0;
  const byX = dx >= 0 ? one.right + other.left - dx : other.right + one.left + dx;
  const byY = dy >= 0 ? one.down + other.up - dy : other.down + one.up + dy;
  const overlap = byX > 0 && byY > 0 ? Math.min(byX, byY) : 0;
  const near = 1 / (Math.sqrt(dx * dx + dy * dy) + 20) - 1 / NEAR;
  return OVERLAP * overlap + NEARNESS * Math.max(0, near);
}
