import { useDeferredValue, useRef } from 'react';
import { useExplorer, useExplorerState, useView } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { activeFilters } from './activeFilters.ts';
import styles from './filterChips.module.css';

/** The filters that are on, each a button that takes it off; nothing when none is. */
export function FilterChips() {
  const { manifest } = useExplorer();
  const view = useDeferredValue(useView());
  const change = useExplorerState((state) => state.change);
  const reset = useExplorerState((state) => state.reset);
  const list = useRef<HTMLUListElement>(null);
  const active = activeFilters(view, manifest);
  if (active.length === 0) return null;
  // The button that was pressed goes away: focus moves to the next one, at last to "Reset all".
  const remove = (at: number) => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[at + 1] ?? buttons[at - 1])?.focus();
    change(active[at]?.without ?? {});
  };
  return (
    <ul ref={list} className={styles['chips']} aria-label="Active filters">
      {active.map(({ name, text }, at) => (
        <li key={name}>
          <Button className={styles['chip']} aria-label={`Remove filter: ${text}`} onClick={() => remove(at)}>
            {text} <span aria-hidden="true">✕</span>
          </Button>
        </li>
      ))}
      <li>
        <Button look="link" className={styles['reset']} onClick={reset}>
          Reset all
        </Button>
      </li>
    </ul>
  );
}
