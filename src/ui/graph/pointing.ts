import type { Point } from '../../render/camera.ts';
import { type HitIndex, hitTest } from '../../render/hitTest.ts';
import type { Target } from '../../render/visualState.ts';

// A fingertip is coarser than a pointer; ties stay narrower targets, so that the background can still be hit.
const REACH = { mouse: { entityPx: 4, tiePx: 4 }, touch: { entityPx: 18, tiePx: 8 } };

/** What a pointer means; null for the background. */
export function pointedTarget(hits: HitIndex | null, { x, y }: Point, touch: boolean): Target | null {
  return hits ? hitTest(hits, x, y, REACH[touch ? 'touch' : 'mouse']) : null;
}

/** The entity that a pointer means, -1 for none. */
export function pointedEntity(hits: HitIndex | null, place: Point, touch: boolean): number {
  const target = pointedTarget(hits, place, touch);
  return target?.type === 'entity' ? target.row : -1;
}

/** True when both mean the same, or nothing. */
export function isSameTarget(one: Target | null, other: Target | null): boolean {
  return one === other || (one?.type === other?.type && one?.row === other?.row);
}
