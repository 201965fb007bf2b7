import { type RefObject, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { ENTITY_KINDS, SIDES } from '../../model/codes.ts';
import { labelOf } from '../../query/labelOf.ts';
import { removeFromFocus } from '../../state/focusChange.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { EntityMark } from '../kit/EntityMark.tsx';
import { labelLang } from '../kit/labelLang.ts';
import styles from './focus.module.css';

interface FocusChipsProps {
  readonly rows: readonly number[];
  /** Those that have no tie under the other filters. */
  readonly hidden: readonly number[];
  /** Gets the keyboard when there is no other chip. */
  readonly after: RefObject<HTMLElement | null>;
}

/** The entities in focus, each a button that takes it out. */
export function FocusChips({ rows, hidden, after }: FocusChipsProps) {
  const { graph, store } = useExplorer();
  const list = useRef<HTMLUListElement>(null);
  const remove = (at: number) => {
    const id = graph.entities.id[rows[at] ?? -1];
    if (id === undefined) return;
    // The button that was pressed goes away: the keyboard moves to the next one.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[at + 1] ?? buttons[at - 1] ?? after.current)?.focus();
    store.getState().change(removeFromFocus(store.getState().view, id));
  };
  return (
    <ul ref={list} className={styles['chips']} aria-label={i18n._('Entities in focus')}>
      {rows.map((row, at) => {
        const name = labelOf(graph, row);
        const isHidden = hidden.includes(row);
        const kind = ENTITY_KINDS[graph.entities.kind[row] ?? -1];
        const side = SIDES[graph.entities.side[row] ?? -1];
        return (
          <li key={row}>
            <Button
              className={styles['chip']}
              aria-label={
                isHidden
                  ? i18n._('Take {name} out of the focus, it has no ties now', { name })
                  : i18n._('Take {name} out of the focus', { name })
              }
              data-hidden={isHidden || undefined}
              onClick={() => remove(at)}
            >
              {kind && side && <EntityMark kind={kind} side={side} />}
              <span className={styles['chipName']} lang={labelLang(graph, row)}>
                {name}
              </span>{' '}
              <span aria-hidden="true">{'✕'}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
