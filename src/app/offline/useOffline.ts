import { useEffect } from 'react';
import type { ExplorerStore } from '../../state/explorerStore.ts';
import { watchNetwork } from './watchNetwork.ts';

/** The first picture, and the words that are fetched after it, come first. */
const AFTER_MS = 2000;

/** Whether this page keeps itself for reading offline: not in development, nor inside another page. */
function keepsItself(store: ExplorerStore): boolean {
  return (
    import.meta.env.PROD &&
    window.location.protocol.startsWith('http') &&
    window.parent === window &&
    !store.getState().view.embed &&
    'serviceWorker' in navigator
  );
}

/** Keeps the program for reading offline once the first picture stands, and says when the network is gone or a newer version is there. */
export function useOffline(store: ExplorerStore): void {
  useEffect(() => watchNetwork(store), [store]);
  useEffect(() => {
    if (!keepsItself(store)) return;
    const timer = window.setTimeout(() => {
      // Not to be had without a network or after a new build came: the next visit tries again.
      import('./keepOffline.ts').then(({ keepOffline }) => keepOffline(store)).catch(() => undefined);
    }, AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [store]);
}
