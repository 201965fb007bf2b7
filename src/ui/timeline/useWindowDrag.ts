import { type PointerEvent, useRef } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import type { Extent } from '../../model/dateToken.ts';
import { moveEnd, reachOf, shiftWindow, type WindowEnd } from '../../query/moveWindow.ts';
import { useExplorer } from '../explorerContext.ts';
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

const GESTURE = 'drag-window';
/** A press on the bars that moves less is a click on a bar. */
const CLICK_PX = 4;

function windowAt(drag: Drag, xPx: number, plot: Plot, extent: Extent): DayWindow {
  const { grip, window, offsetPx, startPx } = drag;
  const reach = reachOf(window, extent);
  if (grip === 'window') return shiftWindow(window, plot.dayAt(xPx) - plot.dayAt(startPx), reach);
  const day = plot.dayAt(xPx + offsetPx);
  return moveEnd(window, grip, grip === 'start' ? day : day - 1, reach);
}

/**
 * Dragging of handles and window. `begin` goes on `pointerdown` of what can be taken hold of, `surface` on the element
 * around all of them; with `mayBeClick` a press that hardly moves stays a click. One drag is one step of the history.
 */
export function useWindowDrag(plot: Plot, extent: Extent) {
  const { store, derived } = useExplorer();
  const windowChange = useWindowChange();
  const current = useRef<Drag | null>(null);

  const xIn = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  /** `event.currentTarget` must be the surface. */
  const begin = (grip: Grip, event: PointerEvent<HTMLElement>, mayBeClick: boolean) => {
    if (event.button !== 0 || current.current) return;
    const { window } = derived.settings(store.getState().view);
    const startPx = xIn(event);
    const linePx = plot.edgeXOf(grip === 'end' ? window.until : window.from);
    const drag = { grip, window, startPx, pointerId: event.pointerId, offsetPx: linePx - startPx };
    current.current = { ...drag, moving: !mayBeClick };
    if (!mayBeClick) event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const drag = current.current;
    if (!drag || drag.pointerId !== event.pointerId) return;
    const xPx = xIn(event);
    if (!drag.moving) {
      if (Math.abs(xPx - drag.startPx) < CLICK_PX) return;
      drag.moving = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    windowChange.toDays(windowAt(drag, xPx, plot, extent), event.timeStamp, GESTURE);
  };

  const onPointerEnd = (event: PointerEvent<HTMLElement>) => {
    if (current.current?.pointerId !== event.pointerId) return;
    current.current = null;
    windowChange.end(GESTURE);
  };

  return {
    begin,
    surface: { onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd },
  };
}
