import { useMemo } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import { comparedWindow } from '../../state/settingsOf.ts';
import { useExplorer, useHeldSettings, useHeldState } from '../explorerContext.ts';

/** The window that the reader's is compared with, the same object until it changes; null while nothing is compared. */
export function useSecondWindow(): DayWindow | null {
  const { manifest } = useExplorer();
  const compare = useHeldState(({ view }) => view.compare);
  const { axis } = useHeldSettings();
  return useMemo(() => comparedWindow(manifest, { compare, axis }), [manifest, compare, axis]);
}
