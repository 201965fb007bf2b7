import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { evidenceQuery, reportsQuery } from '../dataset/datasetQueries.ts';

/** Long enough for the first picture to be drawn on a slow phone. */
const AFTER_MS = 300;

/** Fetches what details and tables need once the first picture stands, so that the first click finds it there. */
export function usePrefetch(dataset: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const timer = window.setTimeout(() => {
      // A failure is shown where the words are needed, with a way to try again.
      client.query(evidenceQuery(dataset)).catch(() => undefined);
      client.query(reportsQuery(dataset)).catch(() => undefined);
    }, AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [client, dataset]);
}
