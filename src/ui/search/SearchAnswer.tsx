import { useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { SearchIndex } from '../../query/search/searchIndex.ts';
import { useExplorer } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { FoundLink } from './FoundLink.tsx';
import { groupName, showAllText } from './groupName.ts';
import { NothingFound } from './NothingFound.tsx';
import { resultsSentence } from './resultsSentence.ts';
import styles from './searchAnswer.module.css';
import { type ResultGroup, resultGroups } from './searchItems.ts';
import { UntiedLine } from './UntiedLine.tsx';
import { useSearchResults } from './useSearchResults.ts';
import { WordsNote } from './WordsNote.tsx';

const FIRST = 8;

function Group({ group, index }: { readonly group: ResultGroup; readonly index: SearchIndex }) {
  const [all, setAll] = useState(false);
  const { name, items } = group;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section aria-label={groupName(name)}>
      <h3 className={styles['group']}>
        {groupName(name)} <span className={styles['count']}>{items.length}</span>
      </h3>
      <ul className={styles['rows']}>
        {shown.map((item) => (
          <li key={item.selection.id}>
            <FoundLink item={item} words={index.words} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {showAllText(name, items.length)}
        </Button>
      )}
    </section>
  );
}

/** Everything that the applied text finds, by kind and counted; what to try when it finds nothing. */
export function SearchAnswer({ query }: { readonly query: string }) {
  const { graph, store } = useExplorer();
  const { results, index, words, tryAgain } = useSearchResults(query, true);
  const end = () => store.getState().change({ query: null });
  return (
    <>
      <p className={styles['sentence']}>
        {results ? resultsSentence(results) : i18n._('Searching…')}{' '}
        <Button look="link" onClick={end}>
          {i18n._('End the search')}
        </Button>
      </p>
      {results && <UntiedLine untied={results.untied} />}
      {results && results.count === 0 && <NothingFound results={results} />}
      {results &&
        index &&
        resultGroups(graph, results).map((group) => (
          <Group key={`${group.name} ${results.text}`} group={group} index={index} />
        ))}
      <WordsNote words={words} tryAgain={tryAgain} />
    </>
  );
}
