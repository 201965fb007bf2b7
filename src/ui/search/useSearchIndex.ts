import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DatasetError } from '../../dataset/datasetError.ts';
import { evidenceQuery, reportsQuery } from '../../dataset/datasetQueries.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { SearchIndex } from '../../query/search/searchIndex.ts';
import type { SearchWords } from '../../query/search/searchWords.ts';
import { useExplorer } from '../explorerContext.ts';
import { buildInSlices } from './buildInSlices.ts';

/** What can be searched now. `index` holds names alone until all words are there, and is null for a moment at first. */
export interface SearchState {
  readonly index: SearchIndex | null;
  /** Whether `index` holds all words, still waits for them, or cannot have them. */
  readonly words: 'ready' | 'loading' | { readonly message: string; readonly advice: string };
  readonly tryAgain: () => void;
}

const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
} as const;

/** The search index of the dataset, made when it is first `needed`, once for all who ask. */
export function useSearchIndex(needed: boolean): SearchState {
  const { graph, manifest } = useExplorer();
  const evidence = useQuery({ ...evidenceQuery(manifest.id), enabled: needed });
  const reports = useQuery({ ...reportsQuery(manifest.id), enabled: needed });
  const words = useMemo(
    (): SearchWords | null =>
      evidence.data && reports.data ? { evidence: evidence.data, reports: reports.data } : null,
    [evidence.data, reports.data],
  );
  const namesKey = [manifest.id, 'search', 'names'];
  const full = useQuery({
    ...KEPT,
    queryKey: [manifest.id, 'search', 'all words'],
    queryFn: ({ client }) => buildInSlices(graph, words, (index) => client.setQueryData(namesKey, index)),
    enabled: needed && words !== null,
  });
  const names = useQuery({
    ...KEPT,
    queryKey: namesKey,
    queryFn: () => buildInSlices(graph, null),
    enabled: needed && words === null,
  });
  const error = full.error ?? evidence.error ?? reports.error;
  const isFetching = evidence.isFetching || reports.isFetching || full.isFetching;
  const { refetch: refetchEvidence } = evidence;
  const { refetch: refetchReports } = reports;
  const hasEvidence = evidence.data !== undefined;
  const hasReports = reports.data !== undefined;
  return useMemo((): SearchState => {
    const tryAgain = () => {
      if (!hasEvidence) void refetchEvidence();
      if (!hasReports) void refetchReports();
    };
    if (full.data) return { index: full.data, words: 'ready', tryAgain };
    const index = names.data ?? null;
    if (!error || isFetching) return { index, words: 'loading', tryAgain };
    const advice = error instanceof DatasetError ? error.advice : i18n._('Try again, or reload the page.');
    return { index, words: { message: error.message, advice }, tryAgain };
  }, [full.data, names.data, error, isFetching, hasEvidence, hasReports, refetchEvidence, refetchReports]);
}
