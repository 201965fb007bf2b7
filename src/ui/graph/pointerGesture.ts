import type { Point } from '../../render/camera.ts';

/** What the pointers on the graph are doing: nothing, pressed without a decision yet, or one of the gestures. */
export interface Gesture {
  readonly mode: 'idle' | 'pressed' | 'pan' | 'drag' | 'pinch';
  /** Places of the pointers that are down, by pointer id; two at most. */
  readonly down: ReadonlyMap<number, Point>;
  /** Where and on which entity (-1 for none) the press began. */
  readonly start: Point & { readonly entity: number; readonly touch: boolean };
  /** The last click, to tell a double one. */
  readonly lastClick: (Point & { readonly timeMs: number }) | null;
}

/** What happens to a pointer, in pixels of the graph. `hold`: it has been down for `HOLD_MS`. */
export type PointerStep =
  | (Point & {
      readonly type: 'down';
      readonly id: number;
      readonly touch: boolean;
      readonly entity: number;
    })
  | (Point & { readonly type: 'move'; readonly id: number })
  | (Point & { readonly type: 'up'; readonly id: number; readonly timeMs: number })
  | { readonly type: 'hold' | 'cancel' };

/** What a gesture asks for: lengths in pixels, entities by row. `abandon`: put the dragged entity back. */
export type GestureEffect =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | (Point & { readonly type: 'zoom'; readonly factor: number })
  | { readonly type: 'drag'; readonly row: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'grab' | 'drop' | 'abandon'; readonly row: number }
  | (Point & { readonly type: 'click' | 'doubleClick'; readonly touch: boolean });

/** A gesture after a step, and what the step asks for. */
export interface GestureResult {
  readonly gesture: Gesture;
  readonly effects: readonly GestureEffect[];
}

/** How long a finger rests on an entity before it takes hold of it; a finger that moves earlier pans. */
export const HOLD_MS = 400;
const STILL_PX = { mouse: 4, touch: 10 };
const DOUBLE_MS = 350;
const DOUBLE_PX = 24;

/** No pointer is down. */
export const AT_REST: Gesture = {
  mode: 'idle',
  down: new Map(),
  start: { x: 0, y: 0, entity: -1, touch: false },
  lastClick: null,
};

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

function press(gesture: Gesture, step: PointerStep & { type: 'down' }): GestureResult {
  const place = { x: step.x, y: step.y };
  if (gesture.mode === 'drag' || gesture.down.size >= 2) return { gesture, effects: [] };
  const down = new Map(gesture.down).set(step.id, place);
  if (down.size === 2) return { gesture: { ...gesture, mode: 'pinch', down }, effects: [] };
  const start = { ...place, entity: step.entity, touch: step.touch };
  return { gesture: { ...gesture, mode: 'pressed', down, start }, effects: [] };
}

function pinch(before: Gesture, gesture: Gesture): GestureResult {
  const [one, other] = [...before.down.values()];
  const [oneNow, otherNow] = [...gesture.down.values()];
  if (!one || !other || !oneNow || !otherNow) return { gesture, effects: [] };
  const [from, to] = [middle(one, other), middle(oneNow, otherNow)];
  const factor = distance(oneNow, otherNow) / Math.max(1, distance(one, other));
  const pan: GestureEffect = { type: 'pan', dx: to.x - from.x, dy: to.y - from.y };
  return { gesture, effects: [pan, { type: 'zoom', ...to, factor }] };
}

function leaveStillness(gesture: Gesture, place: Point): GestureResult {
  const { start } = gesture;
  const [dx, dy] = [place.x - start.x, place.y - start.y];
  if (distance(place, start) < STILL_PX[start.touch ? 'touch' : 'mouse']) return { gesture, effects: [] };
  if (start.entity < 0 || start.touch)
    return { gesture: { ...gesture, mode: 'pan' }, effects: [{ type: 'pan', dx, dy }] };
  const row = start.entity;
  return {
    gesture: { ...gesture, mode: 'drag' },
    effects: [
      { type: 'grab', row },
      { type: 'drag', row, dx, dy },
    ],
  };
}

function move(before: Gesture, step: PointerStep & { type: 'move' }): GestureResult {
  const last = before.down.get(step.id);
  if (!last) return { gesture: before, effects: [] };
  const place = { x: step.x, y: step.y };
  const gesture = { ...before, down: new Map(before.down).set(step.id, place) };
  const [dx, dy] = [place.x - last.x, place.y - last.y];
  switch (before.mode) {
    case 'pinch':
      return pinch(before, gesture);
    case 'pressed':
      return leaveStillness(gesture, place);
    case 'pan':
      return { gesture, effects: [{ type: 'pan', dx, dy }] };
    case 'drag':
      return { gesture, effects: [{ type: 'drag', row: before.start.entity, dx, dy }] };
    case 'idle':
      return { gesture, effects: [] };
  }
}

function click(gesture: Gesture, step: PointerStep & { type: 'up' }): GestureResult {
  const { lastClick, start } = gesture;
  const place = { x: step.x, y: step.y };
  const double =
    lastClick !== null &&
    step.timeMs - lastClick.timeMs <= DOUBLE_MS &&
    distance(place, lastClick) <= DOUBLE_PX;
  return {
    gesture: { ...AT_REST, lastClick: double ? null : { ...place, timeMs: step.timeMs } },
    effects: [{ type: double ? 'doubleClick' : 'click', ...place, touch: start.touch }],
  };
}

function release(before: Gesture, step: PointerStep & { type: 'up' }): GestureResult {
  if (!before.down.has(step.id)) return { gesture: before, effects: [] };
  const down = new Map(before.down);
  down.delete(step.id);
  if (before.mode === 'pinch') return { gesture: { ...before, mode: 'pan', down }, effects: [] };
  if (before.mode === 'pressed') return click(before, step);
  const effects: GestureEffect[] = before.mode === 'drag' ? [{ type: 'drop', row: before.start.entity }] : [];
  return { gesture: AT_REST, effects };
}

/** The gesture after one step: tells clicks, double clicks, pans, pinches and drags of an entity apart. */
export function stepGesture(gesture: Gesture, step: PointerStep): GestureResult {
  switch (step.type) {
    case 'down':
      return press(gesture, step);
    case 'move':
      return move(gesture, step);
    case 'up':
      return release(gesture, step);
    case 'hold': {
      const row = gesture.start.entity;
      if (gesture.mode !== 'pressed' || row < 0) return { gesture, effects: [] };
      return { gesture: { ...gesture, mode: 'drag' }, effects: [{ type: 'grab', row }] };
    }
    case 'cancel': {
      const row = gesture.start.entity;
      return { gesture: AT_REST, effects: gesture.mode === 'drag' ? [{ type: 'abandon', row }] : [] };
    }
  }
}
