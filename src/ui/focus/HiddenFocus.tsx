import { focusNames } from '../../query/focusWords.ts';
import { widenFor } from '../../state/widenFor.ts';
import { useExplorer, useSettings } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import styles from './focus.module.css';

/** Says which entities in focus have no tie now, and offers the dates that hold some; nothing when all have. */
export function HiddenFocus({ rows }: { readonly rows: readonly number[] }) {
  const { graph, store } = useExplorer();
  const settings = useSettings();
  if (rows.length === 0) return null;
  const { view, change } = store.getState();
  const wider = rows.reduce((one, row) => {
    const id = graph.entities.id[row];
    return id === undefined ? one : widenFor(graph, one, settings, { type: 'entity', id });
  }, view);
  const verb = rows.length === 1 ? 'has' : 'have';
  return (
    <p className={styles['hidden']}>
      {focusNames(graph, rows)} {verb} no ties{' '}
      {wider === view ? 'under your filters' : 'in your dates and filters'}.{' '}
      {wider !== view && (
        <Button look="link" onClick={() => change({ window: wider.window })}>
          Show dates that hold some
        </Button>
      )}
    </p>
  );
}
