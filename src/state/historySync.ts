import { parseAddress, serializeAddress } from '../url/address.ts';
import type { ExplorerState, ExplorerStore } from './explorerStore.ts';
import { readTrail, type Trail, trailAfter } from './trail.ts';

/** What the sync needs of the browser; a test gives its own. */
export interface HistoryHost {
  readonly search: () => string;
  /** What the present entry keeps besides its address; anything, when it is not ours. */
  readonly kept: () => unknown;
  /** False while so many steps wait to be written that the next one joins the last. */
  readonly canStep: () => boolean;
  readonly push: (search: string, trail: Trail) => void;
  readonly replace: (search: string, trail: Trail) => void;
  /** Calls back on Back and Forward; returns how to stop. */
  readonly onMove: (moved: () => void) => () => void;
  /** Runs a task once the frame in work is painted, or when the page is left; returns how to call it off. */
  readonly soon: (task: () => void) => () => void;
  /** Runs a task later, or when the page is left; returns how to call it off. */
  readonly later: (task: () => void, delayMs: number) => () => void;
}

/** Each change of the history costs: the address follows a drag when it rests for so long. */
const FOLLOW_MS = 350;

/** What is still to be written, and how to call that off. */
interface Waiting {
  readonly how: 'push' | 'replace';
  readonly callOff: () => void;
}

/**
 * Keeps the address equal to the view: a step is one history entry, a gesture one entry that follows along, Back and
 * Forward set the view. A step is written when it has been painted: writing wakes half the browser. Corrects the address
 * at once when it was resolved to something else. Each entry keeps the trail of foci that led to it; `onTrail` hears that
 * of the present one. Returns how to stop.
 */
export function syncHistory(
  store: ExplorerStore,
  host: HistoryHost,
  onTrail: (trail: Trail) => void = () => undefined,
): () => void {
  let waiting: Waiting | null = null;
  let trail = readTrail(host.kept(), store.getState().view.focus);
  const put = (step: Waiting['how'], { view, unknown }: ExplorerState) => {
    // In another page the history is that page's.
    const how = view.embed || !host.canStep() ? 'replace' : step;
    const search = serializeAddress(view, unknown);
    if (search === host.search()) return;
    trail = how === 'push' ? trailAfter(trail, view.focus) : { ...trail, focus: view.focus };
    host[how](search, trail);
    onTrail(trail);
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
  onTrail(trail);
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
    trail = readTrail(host.kept(), trail.focus);
    store.getState().adopt(parseAddress(host.search()));
    trail = { ...trail, focus: store.getState().view.focus };
    onTrail(trail);
  });
  return () => {
    drop();
    stopStore();
    stopMoves();
  };
}
