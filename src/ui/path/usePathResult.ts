import type { PathResult } from '../../query/paths/pathResult.ts';
import { useCalmVisible, useExplorer, useExplorerState } from '../explorerContext.ts';

/** The answer to the path that the view asks for, once there is time for it; null when it asks for none. */
export function usePathResult(): PathResult | null {
  const { derived } = useExplorer();
  const visible = useCalmVisible();
  const path = useExplorerState(({ view }) => view.path);
  const pathDates = useExplorerState(({ view }) => view.pathDates);
  return derived.path({ path, pathDates }, visible);
}
