import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { SearchOptionsList } from './SearchOptionsList.tsx';
import styles from './searchCombobox.module.css';
import { SEARCH_INPUT, type SearchInputProps } from './searchInput.ts';
import { type SearchItem, type SearchOptions, searchOptions } from './searchItems.ts';
import { useResultsSpoken } from './useResultsSpoken.ts';
import { useSearchChoice } from './useSearchChoice.ts';
import { useSearchResults } from './useSearchResults.ts';
import { useSearchText } from './useSearchText.ts';
import { WordsNote } from './WordsNote.tsx';

const NO_OPTIONS: SearchOptions = { groups: [], items: [] };

const { InputBlur, ItemClick, InputKeyDownEnter, InputClick } = useCombobox.stateChangeTypes;

/** Leaving the box chooses nothing, and a click into it opens what there is. */
function reduce(
  _: UseComboboxState<SearchItem>,
  { type, changes }: UseComboboxStateChangeOptions<SearchItem>,
): Partial<UseComboboxState<SearchItem>> {
  if (type === InputBlur) return { ...changes, selectedItem: null };
  return type === InputClick ? { ...changes, isOpen: true } : changes;
}

/** The search box with its list: entities, ties, events and reports as they are typed. */
export function SearchCombobox({ firstText, takesFocus, onLeave, onDone }: SearchInputProps) {
  const { graph } = useExplorer();
  const [text, setText] = useSearchText(firstText);
  const [open, setOpen] = useState(takesFocus && firstText !== '');
  const [wanted, setWanted] = useState(takesFocus);
  const { results, index, words, tryAgain } = useSearchResults(text, wanted);
  const options = useMemo(() => (results ? searchOptions(graph, results) : NO_OPTIONS), [graph, results]);
  const { apply, choose } = useSearchChoice();
  const input = useRef<HTMLInputElement>(null);
  useResultsSpoken(open ? results : null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);

  const { highlightedIndex, getInputProps, getItemProps, getMenuProps } = useCombobox<SearchItem>({
    items: [...options.items],
    inputValue: text,
    selectedItem: null,
    isOpen: open,
    itemToString: () => text,
    stateReducer: reduce,
    onIsOpenChange: ({ isOpen, inputValue }) => setOpen(isOpen && (inputValue ?? '').trim() !== ''),
    onSelectedItemChange: ({ type, selectedItem }) => {
      if (!selectedItem || (type !== ItemClick && type !== InputKeyDownEnter)) return;
      const next = choose(selectedItem, text);
      if (next !== null) setText(next);
      if (selectedItem.type === 'nearest') setOpen(true);
      else onDone();
    },
  });
  // The whole popup belongs to the box: a click on what stands beside the options does not close it, and it is what scrolls.
  const { ref: popup, ...menuProps } = getMenuProps({
    'aria-label': i18n._('Search results'),
    className: styles['list'],
  });
  const shown = open && text.trim() !== '';
  const nothing = shown && results !== null && results.count === 0;
  return (
    <>
      <input
        {...SEARCH_INPUT}
        {...getInputProps({
          ref: input,
          'aria-label': i18n._('Search'),
          onFocus: () => setWanted(true),
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && highlightedIndex === -1) {
              setOpen(false);
              apply(text);
              onDone();
            }
            if (event.key !== 'Escape') return;
            event.preventDefault();
            Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            setOpen(false);
            if (text === '') onLeave();
            setText('');
            apply('');
          },
        })}
      />
      <div ref={popup} className={styles['popup']} hidden={!shown}>
        {nothing && (
          <p className={styles['note']}>
            {i18n._('Nothing found for “{text}” in any script, in all dates and filters.', {
              text: text.trim(),
            })}
          </p>
        )}
        <div {...menuProps}>
          {shown && (
            <SearchOptionsList
              options={options}
              text={text}
              words={index?.words ?? null}
              propsOf={(item, at) => getItemProps({ item, index: at })}
            />
          )}
        </div>
        {shown && <WordsNote words={words} tryAgain={tryAgain} />}
      </div>
    </>
  );
}
