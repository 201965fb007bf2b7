import { useCombobox } from 'downshift';
import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { type FoundEntity, findEntities } from '../../query/search/findEntities.ts';
import { searchQueryOf } from '../../query/search/searchQuery.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityLine } from './EntityLine.tsx';
import styles from './entityPicker.module.css';
import type { EntityPickerProps } from './entityPickerProps.ts';
import { useSearchIndex } from './useSearchIndex.ts';

const SHOWN_AT_MOST = 12;
const NO_ONE: readonly FoundEntity[] = [];

/** The combobox behind `EntityPicker`. What is typed counts only when an entity is chosen; leaving the box brings back the last one. */
export function EntityCombobox({ label, value, onChange, takesFocus = false }: EntityPickerProps) {
  const { graph } = useExplorer();
  const chosen = value === null ? '' : labelOf(graph, graph.entities.rowOf.get(value) ?? -1);
  /** Null while nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const { index } = useSearchIndex(wanted);
  const asked = useDeferredValue(typed);
  const items = useMemo(() => {
    const query = asked === null ? null : searchQueryOf(asked);
    return index && query ? findEntities(index, query).slice(0, SHOWN_AT_MOST) : NO_ONE;
  }, [index, asked]);
  const combobox = useCombobox<FoundEntity>({
    items: [...items],
    inputValue: typed ?? chosen,
    selectedItem: null,
    itemToString: (item) => (item ? labelOf(graph, item.row) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      const id = selectedItem ? graph.entities.id[selectedItem.row] : undefined;
      if (id === undefined) return;
      setTyped(null);
      onChange(id);
    },
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
    defaultHighlightedIndex: 0,
  });
  const { isOpen, getInputProps, getItemProps, getLabelProps, getMenuProps } = combobox;
  const labelled = getLabelProps();
  const nothing = isOpen && typed !== null && typed.trim() !== '' && index !== null && items.length === 0;
  return (
    <div className={styles['picker']}>
      <label id={labelled.id} htmlFor={labelled.htmlFor} className={styles['label']}>
        {label}
      </label>
      <input
        {...getInputProps({
          className: styles['input'],
          placeholder: i18n._('Name in any script'),
          spellCheck: false,
          // For a box that a button opens in its own place.
          autoFocus: takesFocus,
          onFocus: () => setWanted(true),
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
          onBlur: () => {
            if (typed?.trim() === '' && value !== null) onChange(null);
            setTyped(null);
          },
          onKeyDown: (event) => {
            if (event.key !== 'Escape' || typed === null) return;
            // The first Esc takes back what was typed; what lies around must not close with it.
            event.preventDefault();
            setTyped(null);
          },
        })}
      />
      <ul {...getMenuProps({ className: styles['list'] })}>
        {isOpen &&
          items.map((item, at) => (
            <li key={item.row} {...getItemProps({ item, index: at, className: styles['option'] })}>
              <EntityLine found={item} />
            </li>
          ))}
      </ul>
      {nothing && <p className={styles['none']}>{i18n._('No entity is called so.')}</p>}
    </div>
  );
}
