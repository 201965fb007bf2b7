import { useEffect } from 'react';
import type { SearchResults } from '../../query/search/search.ts';
import { useAnnounce } from '../a11y/Announcer.tsx';
import { resultsSpoken } from './resultsSentence.ts';

/** Typing has come to rest. */
const REST_MS = 500;

/** Says aloud how much was found, once typing has come to rest. */
export function useResultsSpoken(results: SearchResults | null): void {
  const announce = useAnnounce();
  const text = results && resultsSpoken(results);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => announce(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, announce]);
}
