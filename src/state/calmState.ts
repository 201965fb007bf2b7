import type { ExplorerActions, ExplorerState, ExplorerStore } from './explorerStore.ts';

/** The explorer's state as of the last frame that was painted: what is less urgent than the picture follows this one. */
export interface CalmState {
  readonly getState: () => ExplorerState & ExplorerActions;
  /** Calls back when it has caught up with the store; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Follows a store for as long as the page stands; `afterFrame` runs a task once the frame in work is painted. Several changes in one frame are one. */
export function createCalmState(store: ExplorerStore, afterFrame: (task: () => void) => void): CalmState {
  const listeners = new Set<() => void>();
  let state = store.getState();
  let waits = false;
  store.subscribe(() => {
    if (waits) return;
    waits = true;
    afterFrame(() => {
      waits = false;
      state = store.getState();
      for (const listener of [...listeners]) listener();
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
