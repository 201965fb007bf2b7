import { type RefObject, useMemo, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useCalmView, useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { activeFilters } from './activeFilters.ts';
import styles from './filterChips.module.css';

interface FilterChipsProps {
  /** Gets the focus when the last filter was taken off. */
  readonly after: RefObject<HTMLElement | null>;
}

/** The filters that are on, each a button that takes it off. There is room for the dates even when they are as at first. */
export function FilterChips({ after }: FilterChipsProps) {
  const { manifest, graph } = useExplorer();
  const view = useCalmView();
  const change = useExplorerState((state) => state.change);
  const list = useRef<HTMLUListElement>(null);
  const active = useMemo(() => activeFilters(view, manifest, graph), [view, manifest, graph]);
  // The button that was pressed goes away: focus moves to the next one.
  const remove = (at: number) => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[at + 1] ?? buttons[at - 1] ?? after.current)?.focus();
    change(active[at]?.without ?? {});
  };
  return (
    <div className={styles['chips']}>
      {active.length > 0 && (
        <ul ref={list} className={styles['list']} aria-label={i18n._('Active filters')}>
          {active.map(({ name, text }, at) => (
            <li key={name} className={name === 'dates' ? styles['dates'] : undefined}>
              <Button
                className={styles['chip']}
                aria-label={i18n._('Remove filter: {text}', { text })}
                onClick={() => remove(at)}
              >
                {text} <span aria-hidden="true">{'✕'}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {active.at(-1)?.name !== 'dates' && <div className={styles['room']} />}
    </div>
  );
}
