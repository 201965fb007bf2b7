import { useSyncExternalStore } from 'react';
import type { KeptItems, KeptList, ListStorage } from '../../state/keptList.ts';
import { openShelves, type Shelves } from '../../state/shelves.ts';
import { useExplorer } from '../explorerContext.ts';

const opened = new Map<string, Shelves>();

function storage(): ListStorage {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What the reader has put by for the dataset; opened once for the page. */
export function useShelves(): Shelves {
  const { id } = useExplorer().manifest;
  const known = opened.get(id);
  if (known) return known;
  const shelves = openShelves(id, storage(), (changed) =>
    window.addEventListener('storage', ({ key }) => changed(key)),
  );
  opened.set(id, shelves);
  return shelves;
}

/** The items of a list; rerenders when they change, in another tab too. */
export function useKeptItems<Item>({ store }: KeptList<Item>): KeptItems<Item> {
  return useSyncExternalStore(store.subscribe, store.getState);
}
