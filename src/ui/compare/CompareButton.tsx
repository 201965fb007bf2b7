import { useCallback } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { startComparing, stopComparing } from '../../state/comparing.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { holdKeys } from '../kit/holdKeys.ts';
import { useKeyCommand } from '../kit/keyCommands.ts';

/** Begins a comparison of two spans of dates, or ends it; so does its key. */
export function CompareButton() {
  const { store, manifest } = useExplorer();
  const isOn = useExplorerState(({ view }) => view.compare !== null);
  const toggle = useCallback(() => {
    if (store.getState().view.compare) stopComparing(store);
    else startComparing(store, manifest);
  }, [store, manifest]);
  useKeyCommand(
    'compare',
    useCallback(() => {
      // Who asks from the details stays there: see the bar.
      const isAwaited = !store.getState().view.compare && !document.activeElement?.closest('aside');
      toggle();
      if (isAwaited && store.getState().view.compare) holdKeys('comparison');
      return true;
    }, [store, toggle]),
  );
  return (
    <Button
      id="compare-button"
      look="outlined"
      aria-pressed={isOn}
      title={i18n._('Compare two spans of dates (c)')}
      onClick={toggle}
    >
      {i18n._('Compare')}
    </Button>
  );
}
