import { lazy, Suspense } from 'react';
import { useExplorerState } from '../explorerContext.ts';
import { useFocusKeys } from '../focus/useFocusKeys.ts';

const FocusBar = lazy(async () => ({ default: (await import('../focus/FocusBar.tsx')).FocusBar }));

/** Answers the keys of the focus, and holds its bar while there is one. */
export function FocusSlot() {
  useFocusKeys();
  const hasFocus = useExplorerState((state) => state.view.focus.length > 0);
  if (!hasFocus) return null;
  return (
    <Suspense fallback={null}>
      <FocusBar />
    </Suspense>
  );
}
