import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ListStorage, openKeptList } from './keptList.ts';

const KEY = 'tieline:list';
const add = (item: string) => (items: readonly string[]) => [...items, item];

/** A storage as two tabs share it. */
function sharedStorage(first: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(first));
  const tabs: ((key: string | null) => void)[] = [];
  let failure: Error | null = null;
  const storage: ListStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (failure) throw failure;
      kept.set(key, value);
    },
  };
  const open = () =>
    openKeptList({ key: KEY, schema: v.string(), storage, otherTabs: (changed) => tabs.push(changed) });
  return {
    kept,
    open,
    tell: (at: number, key: string | null = KEY) => tabs[at]?.(key),
    fail: (error: Error | null) => {
      failure = error;
    },
  };
}

const named = (name: string) => Object.assign(new Error('no'), { name });

describe('a list that the browser keeps', () => {
  it('is there again when the page is opened again', () => {
    const shared = sharedStorage();
    expect(shared.open().update(add('one'))).toBeNull();
    expect(shared.open().store.getState()).toEqual({ items: ['one'], problem: null });
  });

  it('loses nothing that another tab has put there meanwhile', () => {
    const shared = sharedStorage();
    const [here, there] = [shared.open(), shared.open()];
    there.update(add('theirs'));
    here.update(add('ours'));
    expect(here.store.getState().items).toEqual(['theirs', 'ours']);
    shared.tell(1);
    expect(there.store.getState().items).toEqual(['theirs', 'ours']);
  });

  it('takes no notice of other keys, and empties when all are cleared', () => {
    const shared = sharedStorage();
    const list = shared.open();
    list.update(add('one'));
    shared.kept.clear();
    shared.tell(0, 'other');
    expect(list.store.getState().items).toEqual(['one']);
    shared.tell(0, null);
    expect(list.store.getState().items).toEqual([]);
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'refuses what finds no room (%s), and says so',
    (name) => {
      const shared = sharedStorage();
      const list = shared.open();
      list.update(add('one'));
      shared.fail(named(name));
      expect(list.update(add('two'))).toBe('full');
      expect(list.store.getState()).toEqual({ items: ['one'], problem: 'full' });
      shared.fail(null);
      expect(list.update(add('three'))).toBeNull();
      expect(list.store.getState()).toEqual({ items: ['one', 'three'], problem: null });
    },
  );

  it('lasts as long as the page where storage is blocked, and says so', () => {
    const shared = sharedStorage();
    const list = shared.open();
    shared.fail(named('SecurityError'));
    expect(list.update(add('one'))).toBe('blocked');
    expect(list.update(add('two'))).toBe('blocked');
    expect(list.store.getState()).toEqual({ items: ['one', 'two'], problem: 'blocked' });
  });

  it('knows from the start that there is no storage', () => {
    const list = openKeptList({ key: KEY, schema: v.string(), storage: null, otherTabs: () => undefined });
    expect(list.store.getState()).toEqual({ items: [], problem: 'blocked' });
  });

  it.each(['{', '{"version":2,"items":[]}', '{"version":1,"items":[1]}'])(
    'puts aside what cannot be read (%s)',
    (text) => {
      const shared = sharedStorage({ [KEY]: text });
      const list = shared.open();
      expect(list.store.getState().problem).toBe('damaged');
      list.update(add('new'));
      expect(shared.kept.get(`${KEY}:damaged`)).toBe(text);
      expect(shared.open().store.getState()).toEqual({ items: ['new'], problem: null });
    },
  );
});
