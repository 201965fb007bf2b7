import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Why the browser does not keep a list: it refuses storage, has no room, or holds something that cannot be read. */
export type KeepingProblem = 'blocked' | 'full' | 'damaged';

/** Items as kept; with `blocked` they last until the page is closed. */
export interface KeptItems<Item> {
  readonly items: readonly Item[];
  readonly problem: KeepingProblem | null;
}

/** A list that the browser keeps, shared by all its tabs. */
export interface KeptList<Item> {
  readonly store: StoreApi<KeptItems<Item>>;
  /** Changes what is kept now, in whichever tab it was put; returns why that failed. Only `blocked` changes the list all the same. */
  readonly update: (change: (items: readonly Item[]) => readonly Item[]) => KeepingProblem | null;
}

/** Where a list is kept; null when the browser refuses storage. */
export type ListStorage = Pick<Storage, 'getItem' | 'setItem'> | null;

/** Calls back when another tab has changed a key, or null for all of them. */
export type OtherTabs = (changed: (key: string | null) => void) => void;

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}

interface ListOptions<Item> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, Item>;
  readonly storage: ListStorage;
  readonly otherTabs: OtherTabs;
}

/** Opens the list that is kept under a key. What cannot be read is put aside under `KEY:damaged` before anything is written over it. */
export function openKeptList<Item>({ key, schema, storage, otherTabs }: ListOptions<Item>): KeptList<Item> {
  const file = v.object({ version: v.literal(1), items: v.array(schema) });
  const readText = (text: string | null): KeptItems<Item> => {
    if (text === null) return { items: [], problem: null };
    try {
      return { items: v.parse(file, JSON.parse(text)).items, problem: null };
    } catch {
      return { items: [], problem: 'damaged' };
    }
  };
  const read = (): KeptItems<Item> | null => {
    try {
      return storage && readText(storage.getItem(key));
    } catch {
      return null;
    }
  };
  const store = createStore<KeptItems<Item>>(() => read() ?? { items: [], problem: 'blocked' });
  otherTabs((changed) => {
    const kept = changed === null || changed === key ? read() : null;
    if (kept) store.setState(kept);
  });
  const write = (items: readonly Item[], isDamaged: boolean): KeepingProblem | null => {
    try {
      if (!storage) return 'blocked';
      if (isDamaged) storage.setItem(`${key}:damaged`, storage.getItem(key) ?? '');
      storage.setItem(key, JSON.stringify({ version: 1, items }));
      return null;
    } catch (error) {
      return isFull(error) ? 'full' : 'blocked';
    }
  };
  return {
    store,
    update: (change) => {
      const last = store.getState();
      // What only this page holds is not in the storage.
      const kept = last.problem === 'blocked' ? last : (read() ?? last);
      const items = change(kept.items);
      const problem = write(items, kept.problem === 'damaged');
      if (problem === 'full') store.setState({ items: kept.items, problem });
      else store.setState({ items, problem });
      return problem;
    },
  };
}
