import { useCallback, useSyncExternalStore } from 'react';

/** One list per query: asking the browser for a new one each time costs more than all that is rendered with the answer. */
const lists = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds now; follows it. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = listOf(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => listOf(query).matches);
}

/** The reader asked for less motion. */
export function useReducedMotion(): boolean {
  return useMediaQuery('(prefers-reduced-motion: reduce)');
}

/** The system's few colours replace the page's: colours of sides, classes and groups are not there. */
export function useForcedColours(): boolean {
  return useMediaQuery('(forced-colors: active)');
}

/** A phone: graph full screen, panels as sheets. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 640px)');
}
