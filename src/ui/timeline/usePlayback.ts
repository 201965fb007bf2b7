import { type RefObject, useEffect, useRef } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import { tokensOfWindow } from '../../model/dateToken.ts';
import type { Day } from '../../model/day.ts';
import type { WindowTokens } from '../../model/view.ts';
import { type PlayMode, playIntervalMs, playWindows } from '../../query/playback.ts';
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

/** A way through the dates: what it shows, how far it has come, and the window that the reader had chosen. */
interface Run {
  readonly goal: DayWindow;
  /** The goal as the reader wrote it. */
  readonly goalTokens: WindowTokens | null;
  readonly mode: PlayMode;
  readonly stops: readonly Day[];
  readonly windows: readonly DayWindow[];
  at: number;
  /** The window as it was put last; another one in the view is the reader's. */
  shown: WindowTokens | null;
}

/**
 * Moves the window while `playing` is set, one date with data at a time; all of it is one step of the history. Any
 * pointer, key or wheel outside `controls` pauses, so does whatever else changes the dates. Playing goes on where it was
 * paused as long as the dates are still those.
 */
export function usePlayback({ stops, extent }: TimeFrame, controls: RefObject<HTMLElement | null>): void {
  const { store, transient, derived } = useExplorer();
  const playing = useTransient((state) => state.playing);
  const mode = useTransient((state) => state.playMode);
  const lastRun = useRef<Run | null>(null);
  useEffect(() => {
    if (!playing) return;
    const tokensNow = () => store.getState().view.window;
    const pause = () => transient.setState({ playing: false });
    const put = (run: Run, at: number) => {
      const window = run.windows[at];
      if (!window) return;
      const isGoal = window.from === run.goal.from && window.until === run.goal.until;
      store.getState().change({ window: isGoal ? run.goalTokens : tokensOfWindow(window) }, GESTURE);
      run.at = at;
      run.shown = tokensNow();
    };
    const runNow = () => {
      const last = lastRun.current;
      const paused = last && last.shown === tokensNow() && last.at < last.windows.length - 1;
      if (paused && last.mode === mode && last.stops === stops) return last;
      const goal = paused ? last.goal : derived.settings(store.getState().view).window;
      const goalTokens = paused ? last.goalTokens : tokensNow();
      const windows = playWindows(mode, goal, extent, stops);
      const run: Run = { goal, goalTokens, mode, stops, windows, at: 0, shown: null };
      put(run, 0);
      return run;
    };
    const run = runNow();
    lastRun.current = run;
    const stop = runFrames(
      clock,
      () => playIntervalMs(run.windows.length, transient.getState().playSpeed),
      (nowMs) => {
        if (run.shown !== tokensNow() || run.at >= run.windows.length - 1) {
          pause();
          return false;
        }
        put(run, run.at + 1);
        measurePaint('tieline:window', nowMs);
        if (run.at < run.windows.length - 1) return true;
        pause();
        return false;
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
  }, [playing, mode, stops, extent, controls, store, transient, derived]);
  useEffect(() => () => transient.setState({ playing: false }), [transient]);
}
