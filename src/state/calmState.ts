import type { ExplorerActions, ExplorerState, ExplorerStore } from './explorerStore.ts';

type State = ExplorerState & ExplorerActions;

/** The explorer's state as of the last frame that was painted: what is less urgent than the picture follows this one. */
export interface CalmState {
  readonly getState: () => State;
  /** Calls back when it has caught up with the store; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const never = () => false;

/**
 * Follows a store for as long as the page stands; `afterFrame` runs a task once the frame in work is painted. Several changes
 * in one frame are one. Changes for which `isUrgent` holds are followed at once; what is followed never goes back.
 */
export function createCalmState(
  store: ExplorerStore,
  afterFrame: (task: () => void) => void,
  isUrgent: (state: State, before: State) => boolean = never,
): CalmState {
  const listeners = new Set<() => void>();
  let state = store.getState();
  let waits = false;
  const follow = () => {
    if (state === store.getState()) return;
    state = store.getState();
    for (const listener of [...listeners]) listener();
  };
  store.subscribe((now, before) => {
    if (isUrgent(now, before)) return follow();
    if (waits) return;
    waits = true;
    afterFrame(() => {
      waits = false;
      follow();
    });
  });
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** For what stands on the time axis and is moved there by hand: at once, unless an address or a comparison changed the dates; those are asked elsewhere, and the picture comes first. */
export function createHandleState(store: ExplorerStore, afterFrame: (task: () => void) => void): CalmState {
  return createCalmState(
    store,
    afterFrame,
    (now, before) => now.lastChange !== 'from-address' && now.view.compare === before.view.compare,
  );
}
