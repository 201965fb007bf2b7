import { useDeferredValue, useMemo } from 'react';
import { type SearchResults, search } from '../../query/search/search.ts';
import { type SearchState, useSearchIndex } from './useSearchIndex.ts';

/**
 * What a text finds, and how far the words are that search reads. Results are null while there is no text or no index, and
 * while nothing is found before all words are read.
 */
export interface SearchAnswerState extends SearchState {
  readonly results: SearchResults | null;
}

/** Looks for a text once there is time for it, when it is `needed`. */
export function useSearchResults(text: string, needed: boolean): SearchAnswerState {
  const state = useSearchIndex(needed);
  const asked = useDeferredValue(text.trim());
  const { index } = state;
  const found = useMemo(() => (index && asked !== '' ? search(index, asked) : null), [index, asked]);
  const isOpen = state.words === 'loading' && found?.count === 0;
  return { ...state, results: isOpen ? null : found };
}
