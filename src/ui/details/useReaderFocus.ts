import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Selection } from '../../model/view.ts';
import { afterPaint } from '../../state/afterPaint.ts';
import type { ExplorerState } from '../../state/explorerStore.ts';
import { useExplorer } from '../explorerContext.ts';
import { measurePaint } from '../kit/measurePaint.ts';

/** Whether a change of the selection was a deliberate step of the reader, not a drag, Back or a pasted link. */
function isReadersStep({ lastChange, gesture }: ExplorerState): boolean {
  return lastChange === 'step' && gesture === null;
}

/** What took the place of a control that is gone, as when a table is laid out anew: the same kind with the same words. */
function successorOf(gone: HTMLElement): HTMLElement | null {
  const alike = [...document.querySelectorAll<HTMLElement>(`main ${gone.tagName}:not(aside *)`)];
  return alike.find((one) => one.textContent !== '' && one.textContent === gone.textContent) ?? null;
}

/** Puts the focus back where the reader was; when that is gone, on its successor, the graph or the main part. */
function returnFocus(to: HTMLElement | null): void {
  const known = to?.isConnected ? to : to && successorOf(to);
  const target = known ?? document.getElementById('graph') ?? document.querySelector<HTMLElement>('main');
  if (!target) return;
  if (!known && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Scrolls to the top whatever scrolls the panel: itself, or the sheet that holds it. */
function scrollToTop(panel: HTMLElement | null): void {
  for (const element of [panel, panel?.parentElement]) if (element) element.scrollTop = 0;
}

/**
 * Moves the focus to the heading when the reader selects something, or asks in the panel what changes its `answer` (by name), and keeps it in the panel when what held it goes.
 * Returns how to close the panel: nothing is selected any more, and the focus is back where the reader was.
 */
export function useReaderFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  selection: Selection | null,
  answer: string | null,
): () => void {
  const { store, transient } = useExplorer();
  const cameFrom = useRef<HTMLElement | null>(null);
  const pending = useRef(false);
  /** Whether the focus was in the panel when the view changed: what held it may be gone when the answer comes. */
  const wasInside = useRef(false);
  const key = selection && `${selection.type}.${selection.id}`;

  useEffect(() => {
    const remember = () => {
      const active = document.activeElement;
      const inside = panel.current?.contains(active) ?? false;
      const around = panel.current && active?.contains(panel.current);
      if (active instanceof HTMLElement && !inside && !around) cameFrom.current = active;
      return inside;
    };
    if (store.getState().view.selection && isReadersStep(store.getState())) {
      remember();
      heading.current?.focus({ preventScroll: true });
    }
    const lookInside = () => {
      wasInside.current = panel.current?.contains(document.activeElement) ?? false;
    };
    const stopAnswers = transient.subscribe(({ answer: now }, before) => {
      if (now !== before.answer) lookInside();
    });
    const stopViews = store.subscribe((state, before) => {
      lookInside();
      if (state.view.selection === before.view.selection) return;
      measurePaint('tieline:select', performance.now());
      const inside = remember();
      pending.current = state.view.selection !== null && (inside || isReadersStep(state));
    });
    return () => {
      stopAnswers();
      stopViews();
    };
  }, [store, transient, panel, heading]);

  useLayoutEffect(() => {
    if (key === null) return;
    scrollToTop(panel.current);
    if (pending.current) heading.current?.focus({ preventScroll: true });
    pending.current = false;
  }, [key, panel, heading]);

  const answered = useRef(answer);
  useLayoutEffect(() => {
    if (answered.current === answer) return;
    answered.current = answer;
    const { activeElement } = document;
    const isGone = wasInside.current && activeElement === document.body;
    if (isGone || panel.current?.contains(activeElement)) heading.current?.focus({ preventScroll: true });
    // With what stands below the heading, which follows the picture too; scrolling now would force a layout.
    return afterPaint(window, () => scrollToTop(panel.current));
  }, [answer, panel, heading]);

  return useCallback(() => {
    const target = cameFrom.current;
    store.getState().select(null);
    returnFocus(target);
  }, [store]);
}
