import { useExplorerState, useTransient } from '../explorerContext.ts';
import type { PathEnds } from './changePath.ts';

/** The ends of the paths that are asked for, as far as they are chosen; null while nothing is asked. */
export function usePathEnds(): PathEnds | null {
  const path = useExplorerState(({ view }) => view.path);
  const draft = useTransient(({ pathDraft }) => pathDraft);
  return draft ?? (path && { from: path[0], to: path[1] });
}
