import { type ReactNode, useId } from 'react';
import type { SearchWords } from '../../query/search/searchWords.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { langOf } from './langOf.ts';
import { ResultLine } from './ResultLine.tsx';
import styles from './searchCombobox.module.css';
import type { SearchItem, SearchOptions } from './searchItems.ts';

interface SearchOptionsListProps {
  readonly options: SearchOptions;
  readonly text: string;
  readonly words: SearchWords | null;
  /** What makes an element the option at a place of the list. */
  readonly propsOf: (item: SearchItem, at: number) => object;
}

function MoreWords({ item, text }: { readonly item: SearchItem; readonly text: string }) {
  const { graph } = useExplorer();
  switch (item.type) {
    case 'all':
      return `${item.count === 1 ? 'Show the result' : `Show all ${item.count} results`} for “${text.trim()}”`;
    case 'connect':
      return `No evidence ties ${labelOf(graph, item.one)} and ${labelOf(graph, item.other)} directly. Show what connects them`;
    case 'nearest':
      return (
        <span>
          Did you mean “<span lang={langOf(item.form.text)}>{item.form.text}</span>”?
        </span>
      );
    case 'found':
      return null;
  }
}

/** The options under the search box: what was found by kind, then what else can be done. */
export function SearchOptionsList({ options, text, words, propsOf }: SearchOptionsListProps): ReactNode {
  const id = useId();
  let at = 0;
  const groups = options.groups.map(({ name, items }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
    <div key={name} role="group" aria-labelledby={`${id}-${name}`} className={styles['group']}>
      <span id={`${id}-${name}`} className={styles['groupName']}>
        {name}
      </span>
      {items.map((item) => (
        <div key={item.selection.id} className={styles['option']} {...propsOf(item, at++)}>
          <ResultLine item={item} words={words} />
        </div>
      ))}
    </div>
  ));
  const more = options.items.slice(at).map((item) => (
    <div key={`${item.type}-${at}`} className={styles['option']} data-more="" {...propsOf(item, at++)}>
      <MoreWords item={item} text={text} />
    </div>
  ));
  return [...groups, ...more];
}
