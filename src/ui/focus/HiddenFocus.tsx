import { i18n } from '../../i18n/i18n.ts';
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
  const said = { names: focusNames(graph, rows), count: rows.length };
  return (
    <p className={styles['hidden']}>
      {wider === view
        ? i18n._(
            '{count, plural, one {{names} has no ties under your filters.} other {{names} have no ties under your filters.}}',
            said,
          )
        : i18n._(
            '{count, plural, one {{names} has no ties in your dates and filters.} other {{names} have no ties in your dates and filters.}}',
            said,
          )}{' '}
      {wider !== view && (
        <Button look="link" onClick={() => change({ window: wider.window })}>
          {i18n._('Show dates that hold some')}
        </Button>
      )}
    </p>
  );
}
