import type { ExplorerStore } from './explorerStore.ts';
import type { TransientStore } from './transientStore.ts';

interface Stores {
  readonly store: ExplorerStore;
  readonly transient: TransientStore;
}

/** Back to the first view; a question for paths that was half asked goes with it. */
export function resetAll({ store, transient }: Stores): void {
  transient.setState({ pathDraft: null, pointedPath: null });
  store.getState().reset();
}
