import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleManifest } from '../testing/sampleManifest.ts';
import { parseAddress } from '../url/address.ts';
import { startComparing, stopComparing, swapCompared } from './comparing.ts';
import { createExplorerStore } from './explorerStore.ts';

const manifest = sampleManifest();
const open = (search = '') => createExplorerStore(sampleGraph(), manifest, parseAddress(search));

describe('comparing', () => {
  it('begins with the halves of the dates and gives them back', () => {
    const store = open('?t=2024..2024');
    startComparing(store, manifest);
    expect(store.getState().view).toMatchObject({
      window: { from: '2024-01', to: '2024-06' },
      compare: { from: '2024-07', to: '2024-12' },
    });
    stopComparing(store);
    expect(store.getState().view).toMatchObject({ window: { from: '2024', to: '2024' }, compare: null });
  });
  it('of one day begins with that day twice', () => {
    const store = open('?t=2024-02-28..2024-02-28');
    startComparing(store, manifest);
    const day = { from: '2024-02-28', to: '2024-02-28' };
    expect(store.getState().view).toMatchObject({ window: day, compare: day });
  });
  it('of crossed dates is refused with a notice', () => {
    const store = open('?t=2024-06..2024-03');
    startComparing(store, manifest);
    expect(store.getState().view.compare).toBeNull();
    expect(store.getState().notices.at(-1)?.text).toContain('nothing to compare');
  });
  it('that came with an address leaves A when it ends', () => {
    const store = open('?t=2024..2024&cmp=2025..2025');
    stopComparing(store);
    expect(store.getState().view).toMatchObject({ window: { from: '2024', to: '2024' }, compare: null });
  });
  it('can be read the other way round', () => {
    const store = open('?t=2024..2024&cmp=2025..2025');
    swapCompared(store, { from: '2024', to: '2024' });
    expect(store.getState().view).toMatchObject({
      window: { from: '2025', to: '2025' },
      compare: { from: '2024', to: '2024' },
    });
  });
});
