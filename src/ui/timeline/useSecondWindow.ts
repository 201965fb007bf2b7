import type { DayWindow } from '../../model/dateBounds.ts';
import { comparedWindow } from '../../state/settingsOf.ts';
import { useExplorer, useExplorerState, useSettings } from '../explorerContext.ts';

/** The window that the reader's is compared with; null while nothing is compared. */
export function useSecondWindow(): DayWindow | null {
  const { manifest } = useExplorer();
  const compare = useExplorerState(({ view }) => view.compare);
  const { axis } = useSettings();
  return comparedWindow(manifest, { compare, axis });
}
