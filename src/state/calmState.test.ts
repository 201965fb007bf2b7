import { expect, it } from 'vitest';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { parseAddress } from '../url/address.ts';
import { createCalmState } from './calmState.ts';
import { createExplorerStore } from './explorerStore.ts';

function open() {
  const store = createExplorerStore(sampleGraph(), sampleManifest(), parseAddress(''));
  const tasks: (() => void)[] = [];
  const calm = createCalmState(store, (task) => tasks.push(task));
  const paint = () => {
    for (const task of tasks.splice(0)) task();
  };
  return { store, calm, paint, waiting: () => tasks.length };
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
