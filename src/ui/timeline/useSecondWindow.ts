import { useMemo } from 'react';
import type { DayWindow } from '../../model/dateBounds.ts';
import { comparedWindow } from '../../state/settingsOf.ts';
import { useExplorer, useHandleSettings, useHandleView } from '../explorerContext.ts';

/** The window that the reader's is compared with, the same object until it changes; null while nothing is compared. */
export function useSecondWindow(): DayWindow | null {
  const { manifest } = useExplorer();
  const compare = useHandleView((view) => view.compare);
  const { axis } = useHandleSettings();
  return useMemo(() => comparedWindow(manifest, { compare, axis }), [manifest, compare, axis]);
}
