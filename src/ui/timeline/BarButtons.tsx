import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '../../model/day.ts';
import type { Histogram } from '../../query/histogram.ts';
import { binAt } from '../../query/timeBins.ts';
import styles from './barButtons.module.css';
import { barWords } from './barWords.ts';
import { evidencePer } from './evidencePer.ts';
import type { Plot } from './plot.ts';

function fullestBin({ totals }: Histogram): number {
  return totals.indexOf(totals.reduce((most, one) => Math.max(most, one), 0));
}

/** The bin that a key leads to, kept among the bins; null for other keys. */
function binAfterKey(key: string, bin: number, count: number): number | null {
  const targets: Readonly<Record<string, number | undefined>> = {
    ArrowLeft: bin - 1,
    ArrowRight: bin + 1,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}

interface BarButtonsProps {
  readonly all: Histogram;
  /** 1 where the sources speak of a bin at all. */
  readonly covered: Uint8Array;
  readonly plot: Plot;
  /** A click or Enter on a bar. */
  readonly onOpen: (bin: number, since: number) => void;
  /** Back to the wider span. */
  readonly onBack: () => void;
  /** What a bar holds while it is pointed at or focused, else null. */
  readonly onTell: (words: string | null) => void;
}

/** The bars as buttons: one tab stop, arrows move between them, Enter opens, Backspace goes back. */
export const BarButtons = memo(function BarButtons(props: BarButtonsProps) {
  const { all, covered, plot, onOpen, onBack, onTell } = props;
  const { bins, totals } = all;
  const group = useRef<HTMLFieldSetElement>(null);
  const refocus = useRef(false);
  const [reached, setReached] = useState<Day | null>(null);
  const count = totals.length;
  const kept = reached === null ? -1 : binAt(bins, reached);
  const current = kept >= 0 ? kept : fullestBin(all);
  const words = useMemo(
    () => Array.from(totals, (_, bin) => barWords(all, bin, covered[bin] === 1)),
    [all, covered, totals],
  );
  const focusBin = (bin: number) => {
    setReached(bins.starts[bin] ?? null);
    group.current?.querySelectorAll('button')[bin]?.focus();
  };
  // After a bar was opened or left by key, the focus goes on among the new bars.
  useLayoutEffect(() => {
    if (!refocus.current || bins.starts.length === 0) return;
    refocus.current = false;
    group.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [bins]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Backspace') {
      refocus.current = true;
      onBack();
      event.preventDefault();
      return;
    }
    const target = binAfterKey(event.key, current, count);
    if (target === null) return;
    event.preventDefault();
    focusBin(target);
  };
  return (
    <fieldset
      ref={group}
      className={styles['bars']}
      aria-label={evidencePer(bins.step)}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onTell(null)}
    >
      {words.map((text, bin) => {
        const from = bins.starts[bin] ?? (0 as Day);
        const fromPx = plot.xOf(from);
        return (
          <button
            key={from}
            type="button"
            className={styles['bar']}
            tabIndex={bin === current ? 0 : -1}
            aria-label={text}
            style={{ left: fromPx, width: Math.max(1, plot.xOf(bins.starts[bin + 1] ?? from) - fromPx) }}
            onClick={(event) => {
              refocus.current = event.currentTarget === document.activeElement;
              onOpen(bin, event.timeStamp);
            }}
            onPointerEnter={() => onTell(text)}
            onFocus={() => {
              setReached(from);
              onTell(text);
            }}
            onBlur={() => onTell(null)}
          />
        );
      })}
    </fieldset>
  );
});
