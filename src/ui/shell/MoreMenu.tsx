import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './moreMenu.module.css';

/** What the bar has no room for, behind one button; Esc, a press elsewhere and leaving it with the keyboard close it. */
export function MoreMenu({ children }: { readonly children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
    };
    window.addEventListener('pointerdown', onPress);
    return () => window.removeEventListener('pointerdown', onPress);
  }, [open]);
  // Before what is inside opens a dialog: that one gives the focus back to the button.
  const close = () => {
    menu.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !menu.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Esc and the leaving of what is inside
    <div ref={menu} className={styles['menu']} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {i18n._('More')}
        <span aria-hidden="true">{'▾'}</span>
      </Button>
      {open && (
        <div id={id} className={styles['content']}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
