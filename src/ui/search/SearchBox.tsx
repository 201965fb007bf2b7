import { type FocusEvent, useCallback, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { useKeyCommand } from '../kit/keyCommands.ts';
import { SearchGlyph } from './SearchGlyph.tsx';
import { SearchInput } from './SearchInput.tsx';
import styles from './searchBox.module.css';

/** Puts the focus back on what held it, else on the tab of the view. */
function returnFocus(to: Element | null): void {
  const known = to instanceof HTMLElement && to.isConnected && to !== document.body ? to : null;
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  (known ?? tab)?.focus({ preventScroll: true });
}

/** The search box of the top bar; on a narrow screen a button that opens it as a row of its own. */
export function SearchBox({ narrow }: { readonly narrow: boolean }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useKeyCommand(
    'search',
    useCallback(() => {
      cameFrom.current = document.activeElement;
      setOpen(true);
      const input = box.current?.querySelector('input');
      input?.focus();
      input?.select();
      return true;
    }, []),
  );
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !box.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
  };
  const leave = useCallback(() => {
    setOpen(false);
    returnFocus(cameFrom.current);
  }, []);
  const done = useCallback(() => setOpen(false), []);
  return (
    <search ref={box} className={styles['search']} data-narrow={narrow || undefined} onFocus={onFocus}>
      {narrow && (
        <Button aria-label={i18n._('Open search')} aria-expanded={open} onClick={() => setOpen(!open)}>
          <SearchGlyph />
        </Button>
      )}
      {(!narrow || open) && (
        <div className={styles['row']}>
          <SearchGlyph />
          <SearchInput takesFocus={narrow} onLeave={leave} onDone={done} />
        </div>
      )}
    </search>
  );
}
