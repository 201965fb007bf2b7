import type { Point } from '../../render/camera.ts';
import { entityAt, type HitIndex, tieAt } from '../../render/hitTest.ts';
import type { Target } from '../../render/visualState.ts';

// A fingertip is coarser than a pointer; ties stay narrower targets, so that the background can still be hit.
const ENTITY_SLOP_PX = { mouse: 4, touch: 18 };
const TIE_SLOP_PX = { mouse: 4, touch: 8 };

/** The entity that a pointer means, -1 for none. */
export function pointedEntity(hits: HitIndex | null, { x, y }: Point, touch: boolean): number {
  return hits ? entityAt(hits, x, y, ENTITY_SLOP_PX[touch ? 'touch' : 'mouse']) : -1;
}

/** What a pointer means: an entity before a tie; null for the background. */
export function pointedTarget(hits: HitIndex | null, place: Point, touch: boolean): Target | null {
  if (!hits) return null;
  const entity = pointedEntity(hits, place, touch);
  if (entity >= 0) return { type: 'entity', row: entity };
  const tie = tieAt(hits, place.x, place.y, TIE_SLOP_PX[touch ? 'touch' : 'mouse']);
  return tie >= 0 ? { type: 'tie', row: tie } : null;
}

/** True when both mean the same, or nothing. */
export function isSameTarget(one: Target | null, other: Target | null): boolean {
  return one === other || (one?.type === other?.type && one?.row === other?.row);
}
