import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { datesBeforeComparing, stopComparing, swapCompared } from '../../state/comparing.ts';
import { comparedWindow, tokensOf } from '../../state/settingsOf.ts';
import { useCalmVisible, useExplorer, useSettings, useView } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { ChangeLegend } from './ChangeLegend.tsx';
import { ComparedDates } from './ComparedDates.tsx';
import styles from './comparisonBar.module.css';
import { PresetChoice } from './PresetChoice.tsx';

/**
 * Who asked for the bar by its button or key goes on in it, not who asked for it in the details; an address or Back leaves
 * the focus alone. What was focused in it when it goes gives the focus back to the button.
 */
function useBarFocus(bar: RefObject<HTMLElement | null>): void {
  const { store } = useExplorer();
  useLayoutEffect(() => {
    const element = bar.current;
    // It may come late, after another step has followed the address that asked for it.
    const isBegunHere = datesBeforeComparing(store) !== undefined && store.getState().lastChange === 'step';
    const isAsked = isBegunHere && !document.activeElement?.closest('aside');
    if (isAsked) element?.querySelector('select')?.focus({ preventScroll: true });
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById('compare-button')?.focus();
    };
  }, [store, bar]);
}

/** The comparison that is on: its two windows, pairs to choose from, what the marks mean, and the way out. */
export function ComparisonBar() {
  const { manifest, store, derived } = useExplorer();
  const view = useView();
  const settings = useSettings();
  const comparison = derived.compared(useCalmVisible());
  const windowB = comparedWindow(manifest, view);
  const bar = useRef<HTMLElement>(null);
  // On a phone the boxes would leave the picture no room.
  const [open, setOpen] = useState(false);
  const id = useId();
  useBarFocus(bar);
  if (!windowB || !view.compare) return null;
  const tokensA = tokensOf(manifest, view);
  const { change } = store.getState();
  const close = () => stopComparing(store);
  return (
    <section
      ref={bar}
      className={styles['bar']}
      aria-label={i18n._('Comparison')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={styles['controls']}>
        <PresetChoice pair={{ a: settings.window, b: windowB }} />
        <Button
          look="outlined"
          className={styles['fold']}
          aria-expanded={open}
          aria-controls={`${id}-a ${id}-b`}
          onClick={() => setOpen(!open)}
        >
          {i18n._('Dates')}
        </Button>
        <div id={`${id}-a`} className={styles['dates']} data-folded={!open || undefined}>
          <ComparedDates name="A" tokens={tokensA} onChange={(window) => change({ window })} />
        </div>
        <div id={`${id}-b`} className={styles['dates']} data-folded={!open || undefined}>
          <ComparedDates name="B" tokens={view.compare} onChange={(compare) => change({ compare })} />
        </div>
        <Button
          look="outlined"
          title={i18n._('Exchange A and B: new becomes ended, stronger becomes weaker')}
          onClick={() => swapCompared(store, tokensA)}
        >
          {i18n._('Swap')}
        </Button>
        <Button
          aria-label={i18n._('Close comparison')}
          title={i18n._('Close comparison (c)')}
          className={styles['close']}
          onClick={close}
        >
          {'✕'}
        </Button>
      </div>
      {comparison && comparison.either.counts.ties > 0 && <ChangeLegend comparison={comparison} />}
    </section>
  );
}
