import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';

const ITEMS = 'li, tr';

/** The items of a button's section that stand before it. */
function itemsBefore(button: HTMLElement): HTMLElement[] {
  const items = button.closest('section')?.querySelectorAll<HTMLElement>(ITEMS) ?? [];
  return [...items].filter(
    (item) => (item.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Moves the focus from a button that goes to the first item that comes in its place. */
function showAndFocus(button: HTMLElement, show: () => void): void {
  const section = button.closest('section');
  const last = itemsBefore(button).at(-1);
  flushSync(show);
  const items = [...(section?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  const next = last && items[items.indexOf(last) + 1];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}

/** How many rows of a long list to show, and the button that shows the rest; null when all are shown. */
export function useLimit(total: number, first: number): readonly [limit: number, more: ReactNode] {
  const [all, setAll] = useState(false);
  if (all || total <= first) return [total, null];
  const more = (
    <Button look="outlined" onClick={({ currentTarget }) => showAndFocus(currentTarget, () => setAll(true))}>
      {i18n._('Show all {total, number}', { total })}
    </Button>
  );
  return [first, more];
}
