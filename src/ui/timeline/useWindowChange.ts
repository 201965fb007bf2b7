import { useMemo } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import { tokensOfWindow } from '../../model/dateToken.ts';
import type { WindowTokens } from '../../model/view.ts';
import { useExplorer } from '../explorerContext.ts';
import { measurePaint } from '../kit/measurePaint.ts';

/** What changes the window. `since` is the time stamp of the input, for `tieline:window`. */
export interface WindowChange {
  /** Does nothing when the days stay the same. */
  readonly toDays: (window: DayWindow, since: number, gesture?: string) => void;
  readonly toTokens: (tokens: WindowTokens, since: number) => void;
  /** Ends a gesture if it is the one that goes on. */
  readonly end: (gesture: string) => void;
}

/** Actions on the window of the current view. */
export function useWindowChange(): WindowChange {
  const { store, derived } = useExplorer();
  return useMemo(
    () => ({
      toDays: (window, since, gesture) => {
        const { view, change } = store.getState();
        const { from, until } = derived.settings(view).window;
        if (window.from === from && window.until === until) return;
        change({ window: tokensOfWindow(window) }, gesture);
        measurePaint('tieline:window', since);
      },
      toTokens: (window, since) => {
        store.getState().change({ window });
        measurePaint('tieline:window', since);
      },
      end: (gesture) => {
        if (store.getState().gesture === gesture) store.getState().endGesture();
      },
    }),
    [store, derived],
  );
}
