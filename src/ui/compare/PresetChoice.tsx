import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { eventDay } from '../../query/compare/eventDay.ts';
import type { WindowPair } from '../../query/compare/windowPairs.ts';
import { comparePair, datesBeforeComparing } from '../../state/comparing.ts';
import { extentOf, settingsOf } from '../../state/settingsOf.ts';
import { useExplorer, useView } from '../explorerContext.ts';
import styles from './comparisonBar.module.css';
import { presetGroups, presetOf } from './presets.ts';

/** Offers pairs of windows by name. */
export function PresetChoice({ pair }: { readonly pair: WindowPair }) {
  const { graph, manifest, store } = useExplorer();
  const view = useView();
  const { selection, axis } = view;
  const known = datesBeforeComparing(store);
  const base = settingsOf(manifest, known === undefined ? view : { ...view, window: known }).window;
  const day = useMemo(
    () => (selection?.type === 'event' ? eventDay(graph, graph.events.rowOf.get(selection.id) ?? -1) : null),
    [graph, selection],
  );
  const groups = presetGroups(base, extentOf(manifest, axis), day);
  return (
    <select
      className={styles['presets']}
      aria-label={i18n._('Dates to compare')}
      value={presetOf(groups, pair)?.id ?? ''}
      onChange={({ target }) => {
        const chosen = groups.flatMap(({ presets }) => presets).find(({ id }) => id === target.value);
        if (chosen) comparePair(store, chosen.pair);
      }}
    >
      <option value="">{i18n._('Dates chosen freely')}</option>
      {groups.map(({ name, presets }) => (
        <optgroup key={name} label={name}>
          {presets.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
