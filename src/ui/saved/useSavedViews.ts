import { readSavedViewsFile } from '../../exchange/shelf/savedViewsFile.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shelfId } from '../../state/shelfId.ts';
import type { SavedView } from '../../state/shelves.ts';
import { parseAddress } from '../../url/address.ts';
import { useExplorer } from '../explorerContext.ts';
import { useKeptItems, useShelves } from '../kit/shelves.ts';
import { viewAddress } from '../kit/viewAddress.ts';

const newId = () => shelfId(Date.now(), Math.random);

/** The reader's saved views, and all that can be done with them. */
export function useSavedViews() {
  const { store, manifest } = useExplorer();
  const { views: list } = useShelves();
  const { items, problem } = useKeptItems(list);
  return {
    views: items,
    problem,
    /** Saves the present view; false when there was no room. */
    save: (name: string): boolean => {
      const view = {
        id: newId(),
        name,
        address: viewAddress(store.getState().view),
        saved: new Date().toISOString(),
      };
      return list.update((kept) => [...kept, view]) !== 'full';
    },
    rename: (id: string, name: string) =>
      list.update((kept) => kept.map((one) => (one.id === id ? { ...one, name } : one))),
    remove: (id: string) => list.update((kept) => kept.filter((one) => one.id !== id)),
    /** Puts back what was deleted. */
    putBack: (view: SavedView) =>
      list.update((kept) => (kept.some(({ id }) => id === view.id) ? kept : [...kept, view])),
    open: ({ address }: SavedView) =>
      store.getState().goTo(parseAddress(address), store.getState().view.tour),
    /** Adds the views of a file, those that are there already once; returns what to tell the reader. */
    bringIn: (text: string): { readonly failed: boolean; readonly text: string } => {
      const read = readSavedViewsFile(text);
      if ('problem' in read) return { failed: true, text: read.problem };
      const { dataset, views } = read.value;
      if (dataset !== manifest.id)
        return {
          failed: true,
          text: i18n._('These views are of another dataset, “{dataset}”.', { dataset }),
        };
      let count = 0;
      const failure = list.update((kept) => {
        const isKnown = (view: Omit<SavedView, 'id'>) =>
          kept.some(({ name, address }) => name === view.name && address === view.address);
        const added = views.filter((view) => !isKnown(view)).map((view) => ({ id: newId(), ...view }));
        count = added.length;
        return [...kept, ...added];
      });
      if (failure === 'full') return { failed: true, text: i18n._('Nothing was brought in.') };
      return {
        failed: false,
        text: i18n._(
          '{count, plural, =0 {Nothing new in this file.} one {# view brought in.} other {# views brought in.}}',
          { count },
        ),
      };
    },
  };
}
