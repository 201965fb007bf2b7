import { type MouseEvent, type ToggleEvent, useId, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { useGraphState, useGraphTools } from './graphTools.ts';
import { clearPins, unpin } from './pinActions.ts';
import styles from './pinnedEntities.module.css';
import { ToolIcon } from './ToolIcon.tsx';

/** The button of the next or previous item in the same list; null when there is no other. */
function otherButton(button: HTMLElement): HTMLElement | null {
  const item = button.closest('li');
  const other = item?.nextElementSibling ?? item?.previousElementSibling;
  return other?.querySelector<HTMLElement>('button:last-child') ?? null;
}

/** The list of pinned entities behind a button; nothing while there are none. */
export function PinnedEntities() {
  const { graph } = useExplorer();
  const { store, surface } = useGraphTools();
  const pins = useGraphState((state) => state.pins);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useId();
  if (pins.size === 0) return null;
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    const box = opener.current?.getBoundingClientRect();
    if (newState !== 'open' || !box) return;
    currentTarget.style.bottom = `${window.innerHeight - box.top + 8}px`;
    currentTarget.style.setProperty('--from-right', `${window.innerWidth - box.right}px`);
  };
  // What had the focus is about to go: it moves on, at last to the graph.
  const clearOne = (row: number, { currentTarget }: MouseEvent<HTMLElement>) => {
    (otherButton(currentTarget) ?? surface.current)?.focus();
    unpin(store, row);
  };
  const clearAll = () => {
    surface.current?.focus();
    clearPins(store);
  };
  return (
    <>
      <Button ref={opener} popoverTarget={list}>
        <ToolIcon name="pin" />
        {i18n._('Pinned ({count, number})', { count: pins.size })}
      </Button>
      <div id={list} popover="auto" className={styles['list']} onBeforeToggle={place}>
        <ul className={styles['pins']} aria-label={i18n._('Pinned entities')}>
          {[...pins.keys()].map((row) => (
            <li key={row}>
              <span>
                <EntityLink row={row} />
              </span>
              <Button
                aria-label={i18n._('Clear pin of {name}', { name: labelOf(graph, row) })}
                onClick={(event) => clearOne(row, event)}
              >
                {i18n._('Clear pin')}
              </Button>
            </li>
          ))}
        </ul>
        <Button look="outlined" onClick={clearAll}>
          {i18n._('Clear all pins')}
        </Button>
      </div>
    </>
  );
}
