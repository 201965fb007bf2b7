import { type RefObject, useEffect } from 'react';
import { nextFocusable, type Place, placeOf } from './nextFocusable.ts';

/** The view itself: the graph's one tab stop, else the first heading of the tables, else what holds them. */
export function viewElement(root: Element): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>('#graph [role=application]') ??
    root.querySelector<HTMLElement>('[role=tabpanel] h2') ??
    root.querySelector<HTMLElement>('[role=tabpanel]') ??
    root.querySelector<HTMLElement>('main')
  );
}

/** Puts the keyboard on an element, also on one that is no stop of its own. */
export function give(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Never lets the keyboard fall to the page's body: when what had it is gone (a chip, a row that a filter leaves out, a bar
 * that Back closes) and nothing else has taken it, its neighbour does, or the view.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = root.current;
    if (!page) return;
    let place: Place | null = null;
    const isNowhere = () => document.activeElement === document.body || document.activeElement === null;
    const onFocus = ({ target }: FocusEvent) => {
      place = target instanceof HTMLElement ? placeOf(target, page) : null;
    };
    // Left by a click on nothing: that is the reader's wish. What is removed goes out of the page in the same task.
    const onBlur = () => {
      queueMicrotask(() => {
        if (place?.element.isConnected && isNowhere()) place = null;
      });
    };
    const keep = () => {
      if (!place || place.element.isConnected || !isNowhere()) return;
      const lost = place;
      place = null;
      give(nextFocusable(lost) ?? viewElement(page));
    };
    const observer = new MutationObserver(keep);
    observer.observe(page, { childList: true, subtree: true });
    page.addEventListener('focusin', onFocus);
    page.addEventListener('focusout', onBlur);
    return () => {
      observer.disconnect();
      page.removeEventListener('focusin', onFocus);
      page.removeEventListener('focusout', onBlur);
    };
  }, [root]);
}
