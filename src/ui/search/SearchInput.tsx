import { type ComponentType, useEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorerState } from '../explorerContext.ts';
import { whenIdle } from '../kit/whenIdle.ts';
import { SEARCH_INPUT, type SearchInputProps } from './searchInput.ts';
import { useSearchChoice } from './useSearchChoice.ts';

type Combobox = ComponentType<SearchInputProps>;

/** Kept, so that the box of a narrow screen, which comes and goes, is complete at once the next time. */
let loaded: Combobox | null = null;

async function loadCombobox(): Promise<Combobox> {
  const { SearchCombobox } = await import('./SearchCombobox.tsx');
  loaded = SearchCombobox;
  return SearchCombobox;
}

/** The input: light at first, with its list as soon as there is time or the reader turns to it. What was typed goes on. */
export function SearchInput(props: Omit<SearchInputProps, 'firstText'>) {
  const { takesFocus, onLeave, onDone } = props;
  const [Complete, setComplete] = useState(() => loaded);
  const applied = useExplorerState(({ view }) => view.query) ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [focused, setFocused] = useState(takesFocus);
  const { apply } = useSearchChoice();
  const light = useRef<HTMLInputElement>(null);
  const load = () => {
    // A failure shows when the reader types on: Enter still applies the text, and turning to the box tries again.
    loadCombobox().then(
      (combobox) => setComplete(() => combobox),
      () => undefined,
    );
  };
  useEffect(() => {
    if (loaded) return;
    return whenIdle(() => {
      loadCombobox().then(
        (combobox) => setComplete(() => combobox),
        () => undefined,
      );
    });
  }, []);
  useEffect(() => {
    if (takesFocus) light.current?.focus();
  }, [takesFocus]);
  if (Complete) {
    return <Complete takesFocus={focused} firstText={typed ?? ''} onLeave={onLeave} onDone={onDone} />;
  }
  return (
    <input
      {...SEARCH_INPUT}
      ref={light}
      role="combobox"
      aria-label={i18n._('Search')}
      aria-expanded={false}
      aria-autocomplete="list"
      value={typed ?? applied}
      onFocus={() => {
        setFocused(true);
        load();
      }}
      onBlur={() => setFocused(false)}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          apply(typed ?? applied);
          onDone();
        }
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if ((typed ?? applied) === '') onLeave();
        setTyped(null);
        apply('');
      }}
    />
  );
}
