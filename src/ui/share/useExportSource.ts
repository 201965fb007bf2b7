import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DatasetError } from '../../dataset/datasetError.ts';
import { evidenceQuery, reportsQuery } from '../../dataset/datasetQueries.ts';
import type { ExportSource } from '../../exchange/exportSource.ts';
import { i18n } from '../../i18n/i18n.ts';
import { commaText } from '../../query/commaText.ts';
import { filterWords } from '../../query/filterWords.ts';
import { focusWords } from '../../query/focusWords.ts';
import { pathSentence } from '../../query/paths/pathWords.ts';
import { tokensOf } from '../../state/settingsOf.ts';
import { useExplorer, useExplorerState, useView, useVisible } from '../explorerContext.ts';
import { viewOfLink, wholeAddress } from './linkAddress.ts';

/** What the view is exported and cited from: there, on its way, or not to be had for now. */
export type ExportSourceState =
  | { readonly status: 'ready'; readonly source: ExportSource }
  | { readonly status: 'loading' }
  | {
      readonly status: 'failed';
      readonly message: string;
      readonly advice: string;
      readonly tryAgain: () => void;
    };

/** All of the source but its words, which are told at once. The address names the data version, and no tour that led there. */
function useToldView(): Omit<ExportSource, 'words' | 'reports'> {
  const { graph, manifest, derived } = useExplorer();
  const view = useView();
  const unknown = useExplorerState((state) => state.unknown);
  const visible = useVisible();
  return useMemo(() => {
    const path = derived.path(view, visible);
    const sentence = derived.sentence(visible);
    const { settings, focus } = visible;
    const filters = [
      ...(focus ? [focusWords(graph, focus)] : []),
      ...filterWords(graph, settings),
      ...(settings.listed ? [i18n._('members from lists too')] : []),
    ];
    const kept = { camera: null, dataVersion: manifest.version, language: view.language };
    return {
      graph,
      visible,
      manifest,
      window: tokensOf(manifest, view),
      sentence: path ? `${pathSentence(graph, path)} ${sentence}` : sentence,
      filtersInWords: commaText(filters),
      address: wholeAddress(window.location, viewOfLink({ ...view, tour: null }, kept), unknown),
    };
  }, [graph, manifest, derived, view, unknown, visible]);
}

/** The source of the present view. */
export function useExportSource(): ExportSourceState {
  const { manifest } = useExplorer();
  const told = useToldView();
  const words = useQuery(evidenceQuery(manifest.id));
  const reports = useQuery(reportsQuery(manifest.id));
  const error = words.error ?? reports.error;
  const source = useMemo(
    () => (words.data && reports.data ? { ...told, words: words.data, reports: reports.data.reports } : null),
    [told, words.data, reports.data],
  );
  if (source) return { status: 'ready', source };
  if (!error || words.isFetching || reports.isFetching) return { status: 'loading' };
  return {
    status: 'failed',
    message: error.message,
    advice: error instanceof DatasetError ? error.advice : i18n._('Try again, or reload the page.'),
    tryAgain: () => {
      if (!words.data) void words.refetch();
      if (!reports.data) void reports.refetch();
    },
  };
}
