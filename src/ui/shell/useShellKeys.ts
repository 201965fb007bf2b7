import { useCallback, useEffect } from 'react';
import { stopComparing } from '../../state/comparing.ts';
import { clearFocus } from '../../state/focusChange.ts';
import { resetAll } from '../../state/resetAll.ts';
import { useExplorer, usePreferences } from '../explorerContext.ts';
import { keyCommandOf } from '../kit/keyCommandOf.ts';
import { runKeyCommand, useKeyCommand } from '../kit/keyCommands.ts';
import { PAGE_KEYS } from '../kit/keyTable.ts';
import { closePath, pathEnds } from '../path/changePath.ts';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Closes one thing at a time: the sheet, the details, the paths, the comparison, then the focus. A part that holds the keyboard closes itself first. */
function useEscape(): void {
  const explorer = useExplorer();
  useKeyCommand(
    'escape',
    useCallback(() => {
      const { store, transient } = explorer;
      const { view, change, select } = store.getState();
      if (transient.getState().sheet === 'filters') transient.setState({ sheet: null });
      else if (view.selection) select(null);
      else if (pathEnds(explorer)) closePath(explorer);
      else if (view.compare) stopComparing(store);
      else if (view.focus.length > 0) change(clearFocus());
      else return false;
      return true;
    }, [explorer]),
  );
}

function useOwnCommands(onHelp: () => void): void {
  const explorer = useExplorer();
  const { store } = explorer;
  useEscape();
  useKeyCommand(
    'help',
    useCallback(() => {
      onHelp();
      return true;
    }, [onHelp]),
  );
  useKeyCommand(
    'reset',
    useCallback(() => {
      resetAll(explorer);
      return true;
    }, [explorer]),
  );
  const show = useCallback(
    (key: string) => {
      store.getState().change({ layout: key === 'l' ? 'list' : 'graph' });
      return true;
    },
    [store],
  );
  useKeyCommand('graph', show);
  useKeyCommand('list', show);
}

/** Listens for the keys that work anywhere. A part that used a key itself has prevented its default. */
export function useShellKeys(onHelp: () => void): void {
  const { store } = useExplorer();
  const preferences = usePreferences();
  useOwnCommands(onHelp);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = keyCommandOf(PAGE_KEYS, event, {
        letterKeys: preferences.getState().letterKeys,
        hasFocus: store.getState().view.focus.length > 0,
        typing: isTyping(event.target),
      });
      if (command && runKeyCommand(command, event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, preferences]);
}
