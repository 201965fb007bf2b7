import { expect, it } from 'vitest';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { parseAddress } from '../url/address.ts';
import { createCalmState, createHandleState } from './calmState.ts';
import { createExplorerStore } from './explorerStore.ts';

function open() {
  const store = createExplorerStore(sampleGraph(), sampleManifest(), parseAddress(''));
  const tasks: (() => void)[] = [];
  const calm = createCalmState(store, (task) => tasks.push(task));
  const handles = createHandleState(store, (task) => tasks.push(task));
  const paint = () => {
    for (const task of tasks.splice(0)) task();
  };
  return { store, calm, handles, paint, waiting: () => tasks.length };
}

it('stays as it was until the frame in work is painted, then is the store’s latest', () => {
  const { store, calm, paint, waiting } = open();
  const first = store.getState();
  store.getState().change({ outside: 'hide' });
  store.getState().change({ minSources: 2 });
  expect(calm.getState()).toBe(first);
  expect(waiting()).toBe(1);
  paint();
  expect(calm.getState()).toBe(store.getState());
  store.getState().change({ minSources: 3 });
  expect(calm.getState().view.minSources).toBe(2);
  expect(waiting()).toBe(1);
});

it('calls back once for each painted change, until told to stop', () => {
  const { store, calm, paint } = open();
  const seen: number[] = [];
  const stop = calm.subscribe(() => seen.push(calm.getState().view.minSources));
  store.getState().change({ minSources: 2 });
  store.getState().change({ minSources: 3 });
  expect(seen).toEqual([]);
  paint();
  expect(seen).toEqual([3]);
  stop();
  store.getState().change({ minSources: 4 });
  paint();
  expect(seen).toEqual([3]);
});

const FIRST_HALF = { from: '2024-01-01', to: '2024-06-30' };
const SECOND_HALF = { from: '2024-07-01', to: '2024-12-31' };
const MARCH = { from: '2024-03-01', to: '2024-03-31' };

it('handles follow at once, except what an address or a comparison did', () => {
  const { store, handles, paint } = open();
  const windows: unknown[] = [];
  handles.subscribe(() => windows.push(handles.getState().view.window));
  store.getState().change({ window: FIRST_HALF });
  expect(windows).toEqual([FIRST_HALF]);
  store.getState().change({ window: SECOND_HALF, compare: FIRST_HALF });
  store.getState().change({ window: null, compare: null });
  expect(windows).toHaveLength(1);
  paint();
  expect(windows).toEqual([FIRST_HALF, null]);
  store.getState().adopt(parseAddress('?t=2024-03-01..2024-03-31'));
  expect(windows).toHaveLength(2);
  paint();
  expect(windows).toEqual([FIRST_HALF, null, MARCH]);
});

it('a handle that is moved before the frame of a comparison is painted takes over all of it, and does not go back', () => {
  const { store, handles, paint } = open();
  store.getState().change({ window: FIRST_HALF, compare: SECOND_HALF });
  store.getState().change({ window: MARCH }, 'drag');
  expect(handles.getState()).toBe(store.getState());
  const seen: unknown[] = [];
  handles.subscribe(() => seen.push(handles.getState()));
  paint();
  expect(seen).toEqual([]);
});
