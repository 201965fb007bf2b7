import { useMemo } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import { comparedWindow } from '../../state/settingsOf.ts';
import { useControlSettings, useControlState, useExplorer } from '../explorerContext.ts';

/** The window that the reader's is compared with, the same object until it changes; null while nothing is compared. */
export function useSecondWindow(): DayWindow | null {
  const { manifest } = useExplorer();
  const compare = useControlState(({ view }) => view.compare);
  const { axis } = useControlSettings();
  return useMemo(() => comparedWindow(manifest, { compare, axis }), [manifest, compare, axis]);
}
