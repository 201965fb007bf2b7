import { type RefObject, useEffect } from 'react';
import { tokensOfWindow } from '../../model/dateToken.ts';
import { playIntervalMs, playStart, playStep } from '../../query/playback.ts';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { measurePaint } from '../kit/measurePaint.ts';
import { runFrames } from './runFrames.ts';
import type { TimeFrame } from './useTimeFrame.ts';

const GESTURE = 'playback';
const PAUSING_EVENTS = ['pointerdown', 'keydown', 'wheel'] as const;

const clock = {
  request: (frame: (nowMs: number) => void) => requestAnimationFrame(frame),
  cancel: (id: number) => cancelAnimationFrame(id),
};

/**
 * Moves the window while `playing` is set, one date with data at a time; all of it is one step of the history. Any
 * pointer, key or wheel outside `controls` pauses, so does whatever else changes the dates.
 */
export function usePlayback({ stops, extent }: TimeFrame, controls: RefObject<HTMLElement | null>): void {
  const { store, transient, derived } = useExplorer();
  const playing = useTransient((state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const windowNow = () => derived.settings(store.getState().view).window;
    const pause = () => transient.setState({ playing: false });
    const put = (window: ReturnType<typeof windowNow>) => {
      store.getState().change({ window: tokensOfWindow(window) }, GESTURE);
      return store.getState().view.window;
    };
    const begin = playStart(transient.getState().playMode, windowNow(), extent, stops);
    let last = begin === windowNow() ? store.getState().view.window : put(begin);
    const playable = stops.filter((day) => day >= extent.first && day <= extent.last).length;
    const stop = runFrames(
      clock,
      () => playIntervalMs(playable, transient.getState().playSpeed),
      (nowMs) => {
        const touched = store.getState().view.window !== last;
        const next = touched ? null : playStep(transient.getState().playMode, windowNow(), extent, stops);
        if (!next) {
          pause();
          return false;
        }
        last = put(next);
        measurePaint('tieline:window', nowMs);
        return true;
      },
    );
    const onInput = (event: Event) => {
      if (event.target instanceof Node && controls.current?.contains(event.target)) return;
      pause();
    };
    for (const name of PAUSING_EVENTS) {
      document.addEventListener(name, onInput, { capture: true, passive: true });
    }
    return () => {
      stop();
      for (const name of PAUSING_EVENTS) document.removeEventListener(name, onInput, { capture: true });
      if (store.getState().gesture === GESTURE) store.getState().endGesture();
    };
  }, [playing, stops, extent, controls, store, transient, derived]);
  useEffect(() => () => transient.setState({ playing: false }), [transient]);
}
