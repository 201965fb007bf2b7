import { parseAddress, serializeAddress } from '../url/address.ts';
import type { ExplorerState, ExplorerStore } from './explorerStore.ts';

/** What the sync needs of the browser; a test gives its own. */
export interface HistoryHost {
  readonly search: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** Calls back on Back and Forward; returns how to stop. */
  readonly onMove: (moved: () => void) => () => void;
  /** Runs a task once the frame in work is painted, or when the page is left; returns how to call it off. */
  readonly soon: (task: () => void) => () => void;
  /** Runs a task later, or when the page is left; returns how to call it off. */
  readonly later: (task: () => void, delayMs: number) => () => void;
}

/** WebKit allows about 100 history changes in 30 seconds, and each costs: the address follows a drag when it rests for so long. */
const FOLLOW_MS = 350;

/** What is still to be written, and how to call that off. */
interface Waiting {
  readonly how: 'push' | 'replace';
  readonly callOff: () => void;
}

/**
 * Keeps the address equal to the view: a step is one history entry, a gesture one entry that follows along, Back and
 * Forward set the view. A step is written when it has been painted: writing wakes half the browser. Corrects the address
 * at once when it was resolved to something else. Returns how to stop.
 */
export function syncHistory(store: ExplorerStore, host: HistoryHost): () => void {
  let waiting: Waiting | null = null;
  const put = (how: Waiting['how'], { view, unknown }: ExplorerState) => {
    const search = serializeAddress(view, unknown);
    if (search !== host.search()) host[how](search);
  };
  const drop = () => {
    waiting?.callOff();
    waiting = null;
  };
  const writeWaiting = (state: ExplorerState) => {
    const how = waiting?.how;
    drop();
    if (how) put(how, state);
  };
  const writeNow = () => writeWaiting(store.getState());
  put('replace', store.getState());
  const stopStore = store.subscribe((state, before) => {
    const gestureEnded = before.gesture !== null && state.gesture === null;
    if (state.view === before.view) {
      if (gestureEnded) writeNow();
    } else if (state.lastChange === 'same-step') {
      if (waiting?.how === 'push') return;
      drop();
      waiting = { how: 'replace', callOff: host.later(writeNow, FOLLOW_MS) };
    } else if (state.lastChange === 'from-address') {
      drop();
      put('replace', state);
    } else {
      writeWaiting(before);
      waiting = { how: 'push', callOff: host.soon(writeNow) };
    }
  });
  const stopMoves = host.onMove(() => {
    drop();
    store.getState().adopt(parseAddress(host.search()));
  });
  return () => {
    drop();
    stopStore();
    stopMoves();
  };
}
