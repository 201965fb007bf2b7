import type { Point } from '../../render/camera.ts';
import { wheelFactor } from './cameraMoves.ts';
import { AT_REST, type GestureEffect, HOLD_MS, type PointerStep, stepGesture } from './pointerGesture.ts';

/** What the graph does with its pointers; places in pixels of the surface, times as of `performance.now()`. */
export interface PointerHandler {
  /** The entity at a place, -1 for none. */
  readonly entityAt: (place: Point, touch: boolean) => number;
  /** The mouse or pen is here and nothing is pressed; null when it left or something began. */
  readonly hover: (place: Point | null, sinceMs: number) => void;
  readonly perform: (effect: GestureEffect, sinceMs: number) => void;
  readonly wheel: (place: Point, factor: number) => void;
  /** Whether wheel and fingers are the picture's; they scroll the page around it otherwise, and a finger can only tap. */
  readonly owns: () => boolean;
  /** The wheel was left to the page. */
  readonly leave: () => void;
}

/** Listens to all pointers and the wheel on a surface; returns how to stop. */
export function listenToPointers(surface: HTMLElement, handler: PointerHandler): () => void {
  let gesture = AT_REST;
  let holding = 0;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const placeOf = (event: MouseEvent): Point => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const take = (step: PointerStep, sinceMs: number) => {
    const result = stepGesture(gesture, step);
    gesture = result.gesture;
    if (gesture.mode !== 'pressed') window.clearTimeout(holding);
    const onlyTaps = gesture.start.touch && !handler.owns();
    for (const effect of result.effects) {
      if (!onlyTaps || effect.type === 'click') handler.perform(effect, sinceMs);
    }
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const place = placeOf(event);
    const touch = event.pointerType === 'touch';
    surface.setPointerCapture(event.pointerId);
    take(
      { type: 'down', id: event.pointerId, ...place, touch, entity: handler.entityAt(place, touch) },
      event.timeStamp,
    );
    window.clearTimeout(holding);
    if (touch && handler.owns())
      holding = window.setTimeout(() => take({ type: 'hold' }, performance.now()), HOLD_MS);
  };
  const onMove = (event: PointerEvent) => {
    const place = placeOf(event);
    if (gesture.mode === 'idle') {
      if (event.pointerType !== 'touch') handler.hover(place, event.timeStamp);
    } else take({ type: 'move', id: event.pointerId, ...place }, event.timeStamp);
  };
  const onUp = (event: PointerEvent) => {
    const timeMs = event.timeStamp;
    take({ type: 'up', id: event.pointerId, ...placeOf(event), timeMs }, timeMs);
  };
  // A tap opens details, on a phone above the picture: the click that browsers send after it would hit what has just come
  // under the finger.
  const onTouchEnd = (event: TouchEvent) => {
    if (event.cancelable && handler.owns()) event.preventDefault();
  };
  const onWheel = (event: WheelEvent) => {
    if (!handler.owns()) return handler.leave();
    event.preventDefault();
    handler.wheel(placeOf(event), wheelFactor(event));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || gesture.mode !== 'drag') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    take({ type: 'cancel' }, event.timeStamp);
  };
  surface.addEventListener('pointerdown', onDown, options);
  surface.addEventListener('pointermove', onMove, options);
  surface.addEventListener('pointerup', onUp, options);
  surface.addEventListener('touchend', onTouchEnd, { ...options, passive: false });
  surface.addEventListener('pointercancel', (event) => take({ type: 'cancel' }, event.timeStamp), options);
  surface.addEventListener('pointerleave', (event) => handler.hover(null, event.timeStamp), options);
  surface.addEventListener('wheel', onWheel, { ...options, passive: false });
  window.addEventListener('keydown', onKey, { ...options, capture: true });
  return () => {
    window.clearTimeout(holding);
    stop.abort();
  };
}
