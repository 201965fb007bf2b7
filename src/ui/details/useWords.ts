import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DatasetError } from '../../dataset/datasetError.ts';
import { evidenceQuery, reportsQuery } from '../../dataset/datasetQueries.ts';
import { useExplorer } from '../explorerContext.ts';
import type { Words } from './wordsContext.ts';

/** The words behind the graph: there, on their way, or not to be had for now. */
export type WordsState =
  | { readonly status: 'ready'; readonly words: Words }
  | { readonly status: 'loading' }
  | {
      readonly status: 'failed';
      readonly message: string;
      readonly advice: string;
      readonly tryAgain: () => void;
    };

/** The words of the dataset, fetched when they are first `needed`, once for all who ask. */
export function useWords(needed: boolean): WordsState {
  const { manifest } = useExplorer();
  const evidence = useQuery({ ...evidenceQuery(manifest.id), enabled: needed });
  const reports = useQuery({ ...reportsQuery(manifest.id), enabled: needed });
  const words = useMemo(
    () => (evidence.data && reports.data ? { evidence: evidence.data, reports: reports.data } : null),
    [evidence.data, reports.data],
  );
  if (words) return { status: 'ready', words };
  const error = evidence.error ?? reports.error;
  if (!error || evidence.isFetching || reports.isFetching) return { status: 'loading' };
  return {
    status: 'failed',
    message: error.message,
    advice: error instanceof DatasetError ? error.advice : 'Try again, or reload the page.',
    tryAgain: () => {
      if (evidence.error) void evidence.refetch();
      if (reports.error) void reports.refetch();
    },
  };
}
