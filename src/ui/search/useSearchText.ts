import { useState } from 'react';
import { useExplorerState } from '../explorerContext.ts';

/** The text in the search box: what is typed, else the applied text, which Back, Forward and other parts may change. */
export function useSearchText(first: string): readonly [string, (text: string) => void] {
  const applied = useExplorerState(({ view }) => view.query) ?? '';
  const [text, setText] = useState(first === '' ? applied : first);
  const [known, setKnown] = useState(applied);
  if (known !== applied) {
    setKnown(applied);
    setText(applied);
  }
  return [text, setText];
}
