import type { SearchWords } from '../../query/search/searchWords.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityLink } from '../kit/EntityLink.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { EntityNotes } from './EntityLine.tsx';
import { langOf } from './langOf.ts';
import { OutsideTag } from './OutsideTag.tsx';
import { ResultNote } from './ResultNote.tsx';
import { resultWords } from './resultWords.ts';
import styles from './searchAnswer.module.css';
import type { FoundItem } from './searchItems.ts';

/** A result as a line that opens it. */
export function FoundLink({ item, words }: { readonly item: FoundItem; readonly words: SearchWords | null }) {
  const { graph } = useExplorer();
  if (item.entity) {
    return (
      <>
        <p className={styles['target']}>
          <EntityLink row={item.row} />
        </p>
        <p className={styles['notes']}>
          <EntityNotes found={item.entity} />
          <OutsideTag item={item} />
        </p>
      </>
    );
  }
  const { name, note, lang } = resultWords(graph, words, item);
  return (
    <>
      <p className={styles['target']}>
        <SelectLink to={item.selection}>
          <span lang={lang ?? langOf(name)}>{name}</span>
        </SelectLink>
      </p>
      <p className={styles['notes']}>
        <span>
          <ResultNote note={note} />
        </span>
        <OutsideTag item={item} />
      </p>
    </>
  );
}
