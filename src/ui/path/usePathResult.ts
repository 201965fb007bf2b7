import type { PathResult } from '../../query/paths/pathResult.ts';
import type { ExplorerState } from '../../state/explorerStore.ts';
import { useCalmState, useCalmVisible, useExplorer } from '../explorerContext.ts';

const pathOf = ({ view }: ExplorerState) => view.path;
const pathDatesOf = ({ view }: ExplorerState) => view.pathDates;

/** The answer to the path that the view asks for, once the picture is painted; null when it asks for none. */
export function usePathResult(): PathResult | null {
  const { derived } = useExplorer();
  const path = useCalmState(pathOf);
  const pathDates = useCalmState(pathDatesOf);
  return derived.path({ path, pathDates }, useCalmVisible());
}
