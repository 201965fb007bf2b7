import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DatasetError } from '../dataset/datasetError.ts';
import { evidenceQuery, reportsQuery } from '../dataset/datasetQueries.ts';
import { i18n } from '../i18n/i18n.ts';
import type { ExplorerStore } from '../state/explorerStore.ts';
import { loadParts } from '../ui/kit/lazyPart.ts';

/** Long enough for the first picture to be drawn on a slow phone. */
const AFTER_MS = 300;

/** Says once that the site has other data by now than what is on the page. */
function sayOther(store: ExplorerStore, error: DatasetError): void {
  const text = error.advice;
  if (store.getState().notices.some((notice) => notice.text === text)) return;
  const action = { name: i18n._('Reload the page'), run: () => window.location.reload() };
  store.getState().notify({ tone: 'problem', text, undo: null, action });
}

/**
 * Fetches what details and tables need once the first picture stands, then the parts of the program that come later, so that
 * the first click finds them there. A page inside another leaves those parts until they are asked for.
 */
export function usePrefetch(dataset: string, store: ExplorerStore): void {
  const client = useQueryClient();
  useEffect(() => {
    // A failure is shown where the words are needed, with a way to try again; trying again brings no other edition.
    const onFailure = (error: unknown) => {
      if (error instanceof DatasetError && error.problem === 'other-edition') sayOther(store, error);
    };
    let isGone = false;
    let stopLoading = () => {};
    const timer = window.setTimeout(async () => {
      await Promise.all([
        client.query(evidenceQuery(dataset)).catch(onFailure),
        client.query(reportsQuery(dataset)).catch(onFailure),
      ]);
      if (!isGone && !store.getState().view.embed) stopLoading = loadParts();
    }, AFTER_MS);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
      stopLoading();
    };
  }, [client, dataset, store]);
}
