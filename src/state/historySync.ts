import { parseAddress, serializeAddress } from '../url/address.ts';
import type { ExplorerStore } from './explorerStore.ts';

/** What the sync needs of the browser; a test gives its own. */
export interface HistoryHost {
  readonly search: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Calls back on Back and Forward; returns how to stop. */
  readonly onMove: (moved: () => void) => () => void;
  /** Runs a task later; returns how to call it off. */
  readonly later: (task: () => void, delayMs: number) => () => void;
}

/** WebKit allows about 100 history changes in 30 seconds; while a drag goes on the address follows at this pace. */
const FOLLOW_MS = 350;

/**
 * Keeps the address equal to the view: a step is one history entry, a gesture one entry that follows along, Back and
 * Forward set the view. Corrects the address at once when it was resolved to something else. Returns how to stop.
 */
export function syncHistory(store: ExplorerStore, host: HistoryHost): () => void {
  let callOff: (() => void) | null = null;
  const written = () => {
    const { view, unknown } = store.getState();
    return serializeAddress(view, unknown);
  };
  const replaceNow = () => {
    callOff?.();
    callOff = null;
    if (written() !== host.search()) host.replace(written());
  };
  const followLater = () => {
    callOff ??= host.later(replaceNow, FOLLOW_MS);
  };
  replaceNow();
  const stopStore = store.subscribe((state, before) => {
    const gestureEnded = before.gesture !== null && state.gesture === null;
    if (state.view === before.view) {
      if (gestureEnded && callOff) replaceNow();
      return;
    }
    if (state.lastChange === 'same-step') return followLater();
    callOff?.();
    callOff = null;
    if (state.lastChange === 'from-address') return replaceNow();
    if (before.lastChange === 'same-step') host.replace(serializeAddress(before.view, before.unknown));
    if (written() !== host.search()) host.push(written());
  });
  const stopMoves = host.onMove(() => {
    callOff?.();
    callOff = null;
    store.getState().adopt(parseAddress(host.search()));
  });
  return () => {
    callOff?.();
    stopStore();
    stopMoves();
  };
}
