import { i18n } from '../../i18n/i18n.ts';
import type { ExplorerStore } from '../../state/explorerStore.ts';

/** Says when the network is gone, and takes it back when it is there again; returns how to stop. */
export function watchNetwork(store: ExplorerStore): () => void {
  let said: string | null = null;
  const goOnline = () => {
    const notice = store.getState().notices.find(({ text }) => text === said);
    if (notice) store.getState().dismiss(notice.id);
    said = null;
  };
  const goOffline = () => {
    if (said !== null) return;
    said = i18n._('You are offline; what was loaded stays usable.');
    store.getState().notify({ tone: 'problem', text: said, undo: null });
  };
  if (!navigator.onLine) goOffline();
  window.addEventListener('online', goOnline);
  window.addEventListener('offline', goOffline);
  return () => {
    goOnline();
    window.removeEventListener('online', goOnline);
    window.removeEventListener('offline', goOffline);
  };
}
