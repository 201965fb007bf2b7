import { i18n } from '../../i18n/i18n.ts';
import type { ExplorerStore } from '../../state/explorerStore.ts';

/** After that a reader wonders whether anything happens. */
const SOON_MS = 2000;

/**
 * Lets a newer build take over, and opens the page anew with it. A browser may hold on to the older build for a while when
 * another page asks it for something at that very moment.
 */
function update(store: ExplorerStore, worker: ServiceWorker): void {
  window.setTimeout(() => {
    store.getState().notify({
      tone: 'info',
      text: i18n._(
        'The newer version opens as soon as the browser lets go of the older one. You can read on meanwhile.',
      ),
      undo: null,
    });
  }, SOON_MS);
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  worker.postMessage('take-over');
}

/** Offers a newer build that waits until the pages of this one are closed. */
function offer(store: ExplorerStore, { waiting }: ServiceWorkerRegistration): void {
  if (!waiting || !navigator.serviceWorker.controller) return;
  store.getState().notify({
    tone: 'problem',
    text: i18n._('A newer version of the data is here.'),
    undo: null,
    action: { name: i18n._('Update'), run: () => update(store, waiting) },
  });
}

/** Hears of a build that is being fetched. */
function watch(store: ExplorerStore, registration: ServiceWorkerRegistration): void {
  const worker = registration.installing;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer(store, registration);
  });
}

/** Has the browser keep all files of the program; says when it refuses, and when a newer build is there. */
export async function keepOffline(store: ExplorerStore): Promise<void> {
  try {
    await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return;
    offer(store, registration);
    watch(store, registration);
    registration.addEventListener('updatefound', () => watch(store, registration));
  } catch (error) {
    store.getState().notify({
      tone: 'info',
      text: i18n._('The browser does not keep this page for reading offline: {message}', {
        message: error instanceof Error ? error.message : String(error),
      }),
      undo: null,
    });
  }
}
