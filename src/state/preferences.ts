import { createStore, type StoreApi } from 'zustand/vanilla';

/** How the program looks and listens; kept in the browser, never in a link. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether keys without Ctrl or Alt do something. */
  readonly letterKeys: boolean;
}

/** Where preferences are kept; null when the browser refuses storage. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'> | null;

const KEY = 'tieline:preferences';
const DEFAULTS: Preferences = { theme: 'system', letterKeys: true };

function read(storage: PreferenceStorage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return DEFAULTS;
    const theme = 'theme' in kept ? kept.theme : undefined;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      letterKeys: !('letterKeys' in kept && kept.letterKeys === false),
    };
  } catch {
    return DEFAULTS;
  }
}

/** Preferences as kept, defaults for what is missing or damaged. `onLost` hears when a change could not be kept. */
export function createPreferences(storage: PreferenceStorage, onLost: () => void): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => read(storage));
  store.subscribe((state) => {
    try {
      if (!storage) throw new Error('no storage');
      storage.setItem(KEY, JSON.stringify(state));
    } catch {
      onLost();
    }
  });
  return store;
}
