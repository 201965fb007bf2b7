import { type ToggleEvent, useId, useRef } from 'react';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { EntityLink } from '../kit/EntityLink.tsx';
import { useGraphState, useGraphTools } from './graphTools.ts';
import { clearPins, unpin } from './pinActions.ts';
import styles from './pinnedEntities.module.css';
import { ToolIcon } from './ToolIcon.tsx';

/** The list of pinned entities behind a button; nothing while there are none. */
export function PinnedEntities() {
  const { graph } = useExplorer();
  const { store } = useGraphTools();
  const pins = useGraphState((state) => state.pins);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  if (pins.size === 0) return null;
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !box) return;
    currentTarget.style.bottom = `${window.innerHeight - box.top + 8}px`;
    currentTarget.style.right = `${Math.max(8, window.innerWidth - box.right)}px`;
  };
  return (
    <>
      <Button ref={button} popoverTarget={list}>
        <ToolIcon name="pin" />
        Pinned ({pins.size})
      </Button>
      <div id={list} popover="auto" className={styles['list']} onBeforeToggle={place}>
        <ul className={styles['pins']} aria-label="Pinned entities">
          {[...pins.keys()].map((row) => (
            <li key={row}>
              <span>
                <EntityLink row={row} />
              </span>
              <Button aria-label={`Clear pin of ${labelOf(graph, row)}`} onClick={() => unpin(store, row)}>
                Clear pin
              </Button>
            </li>
          ))}
        </ul>
        <Button look="outlined" onClick={() => clearPins(store)}>
          Clear all pins
        </Button>
      </div>
    </>
  );
}
