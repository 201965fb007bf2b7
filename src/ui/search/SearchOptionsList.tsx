import { type ReactNode, useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { SearchWords } from '../../query/search/searchWords.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
import { groupName } from './groupName.ts';
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
      return i18n._(
        '{count, plural, one {Show the result for “{text}”} other {Show all # results for “{text}”}}',
        { count: item.count, text: text.trim() },
      );
    case 'connect':
      return i18n._('No evidence ties {one} and {other} directly. Show what connects them', {
        one: labelOf(graph, item.one),
        other: labelOf(graph, item.other),
      });
    case 'nearest':
      return (
        <span>
          <RichText
            text={i18n._('Did you mean “<0>{name}</0>”?', { name: item.form.text })}
            parts={[(name) => <span lang={langOf(name)}>{name}</span>]}
          />
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
        {groupName(name)}
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
