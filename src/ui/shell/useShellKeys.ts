import { useEffect } from 'react';
import { useExplorer, usePreferences } from '../explorerContext.ts';
import { commandOf } from './keys.ts';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Listens for the keys that work anywhere. A part that used a key itself has prevented its default. */
export function useShellKeys(onHelp: () => void): void {
  const { store } = useExplorer();
  const preferences = usePreferences();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandOf(event, isTyping(event.target), preferences.getState().letterKeys);
      if (!command || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (command === 'help') onHelp();
      else if (command === 'reset') store.getState().reset();
      else store.getState().change({ layout: command });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, preferences, onHelp]);
}
