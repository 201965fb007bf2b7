import { i18n } from '../i18n/i18n.ts';
import type { WindowTokens } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import { halvesOf, type WindowPair } from '../query/compare/windowPairs.ts';
import { shortTokens } from '../query/compare/windowTokens.ts';
import type { ExplorerStore } from './explorerStore.ts';
import { settingsOf } from './settingsOf.ts';

/** The dates of each store from before it compared, with the pair that took their place. */
const before = new WeakMap<ExplorerStore, WindowTokens | null>();

/** The dates from before the comparison; undefined when it came with an address. */
export function datesBeforeComparing(store: ExplorerStore): WindowTokens | null | undefined {
  return before.get(store);
}

/** Compares two windows: A takes the place of the view's dates, which come back when the comparison ends. */
export function comparePair(store: ExplorerStore, { a, b }: WindowPair): void {
  const { view, change } = store.getState();
  if (view.compare === null) before.set(store, view.window);
  change({ window: shortTokens(a), compare: shortTokens(b) });
}

/** Begins with the two halves of the dates at hand; one day is compared with itself. */
export function startComparing(store: ExplorerStore, manifest: ManifestFile): void {
  const { window } = settingsOf(manifest, store.getState().view);
  if (window.until <= window.from) {
    store.getState().notify({
      tone: 'info',
      text: i18n._('Your dates are crossed, so there is nothing to compare. Move a date first.'),
      undo: null,
    });
    return;
  }
  comparePair(store, halvesOf(window) ?? { a: window, b: window });
}

/** Ends the comparison; the dates from before it come back, else A stays. */
export function stopComparing(store: ExplorerStore): void {
  const known = before.get(store);
  before.delete(store);
  store.getState().change({ compare: null, ...(known === undefined ? {} : { window: known }) });
}

/** Exchanges the two windows. */
export function swapCompared(store: ExplorerStore, a: WindowTokens): void {
  const { view, change } = store.getState();
  if (view.compare) change({ window: view.compare, compare: a });
}
