import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { bitOf } from '../../query/filter.ts';
import { focusReach, openTies } from '../../query/focus.ts';
import { labelOf } from '../../query/labelOf.ts';
import { addToFocus, focusOn, removeFromFocus } from '../../state/focusChange.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './focusActions.module.css';
import { usePanelVisible } from './visibleContext.ts';

/** Narrows the view to an entity and what is around it, says beforehand how many that are, or takes it out again; nothing inside another page, which has no bar for it. */
export function FocusActions({ row }: { readonly row: number }) {
  const { graph, store } = useExplorer();
  const visible = usePanelVisible();
  const focus = useExplorerState(({ view }) => view.focus);
  const steps = useExplorerState(({ view }) => view.steps);
  const inside = useMemo(() => {
    const open = openTies(graph, visible.failures, bitOf('focus'));
    return focusReach(graph, open, [row], steps).inside;
  }, [graph, visible, row, steps]);
  const inPage = useExplorerState(({ view }) => view.embed);
  const id = graph.entities.id[row];
  if (id === undefined || inPage) return null;
  const name = labelOf(graph, row);
  const { change } = store.getState();
  const size = i18n._(
    '{steps, plural, one {# step} other {# steps}}, {count, plural, one {# entity} other {# entities}}',
    { steps, count: inside },
  );
  const isIn = focus.includes(id);
  // The first button stays in its place whatever it does, so that the keyboard stays on it.
  return (
    <p className={styles['actions']}>
      <Button
        look="outlined"
        aria-label={
          isIn
            ? i18n._('Take {name} out of the focus', { name })
            : i18n._('Focus on {name}: {size}', { name, size })
        }
        onClick={() => change(isIn ? removeFromFocus({ focus }, id) : focusOn(id))}
      >
        {isIn ? i18n._('Take out of focus') : i18n._('Focus: {size}', { size })}
      </Button>
      {!isIn && focus.length > 0 && (
        <Button
          look="outlined"
          aria-label={i18n._('Add {name} to the focus', { name })}
          onClick={() => change(addToFocus({ focus }, id))}
        >
          {i18n._('Add to focus')}
        </Button>
      )}
      {isIn && focus.length > 1 && (
        <Button
          look="outlined"
          aria-label={i18n._('Focus on {name} alone: {size}', { name, size })}
          onClick={() => change(focusOn(id))}
        >
          {i18n._('Focus on it alone')}
        </Button>
      )}
    </p>
  );
}
