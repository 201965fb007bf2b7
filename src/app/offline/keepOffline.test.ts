import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createExplorerStore } from '../../state/explorerStore.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { sampleManifest } from '../../testing/sampleManifest.ts';
import { parseAddress } from '../../url/address.ts';
import { keepOffline } from './keepOffline.ts';

const reload = vi.fn();
const postMessage = vi.fn();
let workers = new EventTarget();

/** A browser in which a newer build waits. */
beforeEach(() => {
  vi.useFakeTimers();
  const registration = Object.assign(new EventTarget(), { waiting: { postMessage }, installing: null });
  workers = Object.assign(new EventTarget(), {
    controller: {},
    register: async () => registration,
    getRegistration: async () => registration,
  });
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('window', { setTimeout, location: { reload } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function pressUpdate() {
  const store = createExplorerStore(sampleGraph(), sampleManifest(), parseAddress(''));
  await keepOffline(store);
  const [offered] = store.getState().notices;
  offered?.action?.run();
  return () => store.getState().notices.map(({ text }) => text);
}

test('Update asks the newer build to take over and opens the page anew once it has', async () => {
  await pressUpdate();
  expect(postMessage).toHaveBeenCalledWith('take-over');
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

test('says that the newer version waits when the browser holds on to the older one', async () => {
  const texts = await pressUpdate();
  vi.advanceTimersByTime(1000);
  expect(texts().filter((text) => text.includes('lets go'))).toEqual([]);
  vi.advanceTimersByTime(4000);
  expect(texts().filter((text) => text.includes('lets go'))).toHaveLength(1);
  expect(reload).not.toHaveBeenCalled();
});
