import type { PathResult } from '../../query/paths/pathResult.ts';
import { useCalmState, useCalmVisible, useExplorer } from '../explorerContext.ts';

/** The answer to the path that the view asks for, once the picture is painted; null when it asks for none. */
export function usePathResult(): PathResult | null {
  const { derived } = useExplorer();
  const path = useCalmState(({ view }) => view.path);
  const pathDates = useCalmState(({ view }) => view.pathDates);
  return derived.path({ path, pathDates }, useCalmVisible());
}
