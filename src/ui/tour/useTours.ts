import { useQuery } from '@tanstack/react-query';
import { toursQuery } from '../../dataset/datasetQueries.ts';
import { shownLanguage } from '../../i18n/language.ts';
import { type ShownTour, shownOwnTour, shownTour } from '../../state/tours.ts';
import { useExplorer } from '../explorerContext.ts';
import { useKeptItems, useShelves } from '../kit/shelves.ts';

/** The shipped tours of the dataset, as soon as they are fetched, and the reader's own. */
export function useTours() {
  const { manifest } = useExplorer();
  const query = useQuery(toursQuery(manifest.id));
  const { items, problem } = useKeptItems(useShelves().tours);
  const language = shownLanguage();
  const shipped = query.data?.tours.map((tour) => shownTour(tour, language)) ?? [];
  const own = items.map(shownOwnTour);
  const find = (id: string): ShownTour | null => [...shipped, ...own].find((tour) => tour.id === id) ?? null;
  return {
    shipped,
    own,
    problem,
    find,
    isPending: query.isPending,
    error: query.error,
    retry: query.refetch,
  };
}
