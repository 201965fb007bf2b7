import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import styles from './sheet.module.css';
import { give, viewElement } from './useKeptFocus.ts';

interface SheetProps {
  /** What the sheet's own button is called. */
  readonly closeName: string;
  readonly onClose: () => void;
  /** Leaves out the sheet's own button, for a panel that has one. */
  readonly hasOwnClose?: boolean;
  readonly children: ReactNode;
}

/** A panel over the lower part of a narrow screen; the view above stays in reach. Esc closes it, focus goes back. */
export function Sheet({ closeName, onClose, hasOwnClose = false, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  // Known before what is inside takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (sheet.current && !sheet.current.contains(document.activeElement)) sheet.current.focus();
    return () => {
      const isKnown = before instanceof HTMLElement && before !== document.body && before.isConnected;
      // An address opened it: nobody was anywhere before, and the view is what the sheet covered.
      if (isKnown) before.focus();
      else give(viewElement(document.body));
    };
  }, [before]);
  useEffect(() => {
    const element = sheet.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div ref={sheet} className={styles['sheet']} tabIndex={-1}>
      {!hasOwnClose && (
        <div className={styles['bar']}>
          <Button onClick={onClose} aria-label={closeName}>
            {'✕'}
          </Button>
        </div>
      )}
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
