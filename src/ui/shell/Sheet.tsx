import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import styles from './sheet.module.css';

interface SheetProps {
  readonly name: string;
  readonly onClose: () => void;
  /** Leaves out the sheet's own button, for a panel that has one. */
  readonly hasOwnClose?: boolean;
  readonly children: ReactNode;
}

/** A panel over the lower part of a narrow screen; the view above stays in reach. Esc closes it, focus goes back. */
export function Sheet({ name, onClose, hasOwnClose = false, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  // Known before what is inside takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (sheet.current && !sheet.current.contains(document.activeElement)) sheet.current.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
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
          <Button onClick={onClose} aria-label={`Close ${name.toLowerCase()} sheet`}>
            ✕
          </Button>
        </div>
      )}
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
