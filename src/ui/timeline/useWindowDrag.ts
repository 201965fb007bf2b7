import { type PointerEvent, useRef } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import type { Extent } from '../../model/dateToken.ts';
import { moveEnd, reachOf, shiftWindow, type WindowEnd } from '../../query/moveWindow.ts';
import { useExplorer } from '../explorerContext.ts';
import { handlePlaces } from './handlePlaces.ts';
import type { Plot } from './plot.ts';
import { useWindowChange } from './useWindowChange.ts';

/** What a pointer can take hold of. */
export type Grip = WindowEnd | 'window';

interface Drag {
  readonly grip: Grip;
  readonly pointerId: number;
  readonly window: DayWindow;
  readonly startPx: number;
  /** From the pointer to the line of the handle, so that a handle does not jump when it is taken. */
  readonly offsetPx: number;
  moving: boolean;
}

/** A press that hardly moved: where, and from the line of the handle that was pressed. */
export interface Tap {
  readonly grip: Grip;
  readonly xPx: number;
  readonly fromLinePx: number;
}

const GESTURE = 'drag-window';
/** A press that moves less is a tap: it changes no date. */
const TAP_PX = 4;

function windowAt(drag: Drag, xPx: number, plot: Plot, extent: Extent): DayWindow {
  const { grip, window, offsetPx, startPx } = drag;
  const reach = reachOf(window, extent);
  if (grip === 'window') return shiftWindow(window, plot.dayAt(xPx) - plot.dayAt(startPx), reach);
  const day = plot.dayAt(xPx + offsetPx);
  return moveEnd(window, grip, grip === 'start' ? day : day - 1, reach);
}

/**
 * Dragging of handles and window. `begin` goes on `pointerdown` and `surface` on the element around all that can be
 * taken hold of. `capture` takes the press at once, else whatever lies there still gets a click that does not move.
 * One drag is one step of the history.
 */
export function useWindowDrag(
  plot: Plot,
  extent: Extent,
  hitPx: number,
  onTap: (tap: Tap, since: number) => void,
) {
  const { store, derived } = useExplorer();
  const windowChange = useWindowChange();
  const current = useRef<Drag | null>(null);

  const xIn = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  /** `event.currentTarget` must be the surface. */
  const begin = (grip: Grip, event: PointerEvent<HTMLElement>, capture: boolean) => {
    if (event.button !== 0 || current.current) return;
    const { window } = derived.settings(store.getState().view);
    const startPx = xIn(event);
    const { linePx } = handlePlaces(window, plot, hitPx)[grip === 'end' ? 'end' : 'start'];
    const { pointerId } = event;
    current.current = { grip, window, startPx, pointerId, offsetPx: linePx - startPx, moving: false };
    if (capture) event.currentTarget.setPointerCapture(pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const drag = current.current;
    if (!drag || drag.pointerId !== event.pointerId) return;
    const xPx = xIn(event);
    if (!drag.moving) {
      if (Math.abs(xPx - drag.startPx) < TAP_PX) return;
      drag.moving = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    windowChange.toDays(windowAt(drag, xPx, plot, extent), event.timeStamp, GESTURE);
  };

  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    if (current.current?.pointerId !== event.pointerId) return;
    current.current = null;
    windowChange.end(GESTURE);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const drag = current.current;
    onPointerCancel(event);
    if (!drag || drag.moving || drag.pointerId !== event.pointerId) return;
    const { grip, startPx, offsetPx } = drag;
    onTap({ grip, xPx: startPx, fromLinePx: Math.abs(offsetPx) }, event.timeStamp);
  };

  return {
    begin,
    surface: { onPointerMove, onPointerUp, onPointerCancel },
  };
}
