import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { LAYOUTS, type Layout } from '../../model/view.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import styles from './viewTabs.module.css';

const NAMES: Readonly<Record<Layout, string>> = {
  get graph() {
    return i18n._('Graph');
  },
  get list() {
    return i18n._('List');
  },
};

/** The two ways to read a view, as tabs: arrows move, Home and End go to the ends. */
export function ViewTabs() {
  const { store } = useExplorer();
  const layout = useExplorerState((state) => state.view.layout);
  const tabs = useRef(new Map<Layout, HTMLButtonElement>());
  const choose = (next: Layout) => {
    if (next !== layout) store.getState().change({ layout: next });
    tabs.current.get(next)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = LAYOUTS.indexOf(layout);
    const targets: Readonly<Record<string, Layout | undefined>> = {
      ArrowRight: LAYOUTS[(at + 1) % LAYOUTS.length],
      ArrowLeft: LAYOUTS[(at + LAYOUTS.length - 1) % LAYOUTS.length],
      Home: LAYOUTS[0],
      End: LAYOUTS.at(-1),
    };
    const next = targets[event.key];
    if (!next) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div role="tablist" aria-label={i18n._('View')} className={styles['tabs']} onKeyDown={onKeyDown}>
      {LAYOUTS.map((one) => (
        <button
          key={one}
          ref={(element) => {
            if (element) tabs.current.set(one, element);
            else tabs.current.delete(one);
          }}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === layout}
          aria-controls={one === layout ? `panel-${one}` : undefined}
          tabIndex={one === layout ? 0 : -1}
          className={styles['tab']}
          onClick={() => choose(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </div>
  );
}
