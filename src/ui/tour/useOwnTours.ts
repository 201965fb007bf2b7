import { readTourFile, type TourDraft } from '../../exchange/shelf/tourFile.ts';
import { i18n } from '../../i18n/i18n.ts';
import { shelfId } from '../../state/shelfId.ts';
import type { OwnTour } from '../../state/shelves.ts';
import { useExplorer } from '../explorerContext.ts';
import { useShelves } from '../kit/shelves.ts';

/** What can be done with the tours that a reader made; each answers whether there was room. */
export function useOwnTours() {
  const { manifest } = useExplorer();
  const { tours: list } = useShelves();
  const put = (tour: OwnTour) =>
    list.update((kept) =>
      kept.some(({ id }) => id === tour.id)
        ? kept.map((one) => (one.id === tour.id ? tour : one))
        : [...kept, tour],
    ) !== 'full';
  const add = (draft: TourDraft) => put({ id: shelfId(Date.now(), Math.random), ...draft });
  return {
    put,
    add,
    remove: (id: string) => list.update((kept) => kept.filter((one) => one.id !== id)),
    /** Adds the tour of a file; returns what to tell the reader. */
    bringIn: (text: string): { readonly failed: boolean; readonly text: string } => {
      const read = readTourFile(text);
      if ('problem' in read) return { failed: true, text: read.problem };
      const { dataset, title, steps } = read.value;
      if (dataset !== manifest.id)
        return {
          failed: true,
          text: i18n._('This tour is through another dataset, “{dataset}”.', { dataset }),
        };
      return add({ title, steps })
        ? { failed: false, text: i18n._('Brought in: {name}', { name: title }) }
        : { failed: true, text: i18n._('Nothing was brought in.') };
    },
  };
}
