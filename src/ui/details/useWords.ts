import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DatasetError } from '../../dataset/datasetError.ts';
import { evidenceQuery, reportsQuery } from '../../dataset/datasetQueries.ts';
import { i18n } from '../../i18n/i18n.ts';
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
  const error = evidence.error ?? reports.error;
  const isFetching = evidence.isFetching || reports.isFetching;
  const { data: told, refetch: refetchEvidence } = evidence;
  const { data: published, refetch: refetchReports } = reports;
  const disputed = useMemo(() => new Set(told?.disputed), [told]);
  return useMemo((): WordsState => {
    if (told && published)
      return { status: 'ready', words: { evidence: told, reports: published, disputed } };
    if (!error || isFetching) return { status: 'loading' };
    return {
      status: 'failed',
      message: error.message,
      advice: error instanceof DatasetError ? error.advice : i18n._('Try again, or reload the page.'),
      tryAgain: () => {
        if (!told) void refetchEvidence();
        if (!published) void refetchReports();
      },
    };
  }, [told, published, disputed, error, isFetching, refetchEvidence, refetchReports]);
}
