import type { SearchWords } from '../../query/search/searchWords.ts';
import { useExplorer } from '../explorerContext.ts';
import { EntityLine } from './EntityLine.tsx';
import { langOf } from './langOf.ts';
import { OutsideTag } from './OutsideTag.tsx';
import { ResultGlyph } from './ResultGlyph.tsx';
import { ResultNote } from './ResultNote.tsx';
import styles from './resultLine.module.css';
import { resultWords } from './resultWords.ts';
import type { FoundItem } from './searchItems.ts';

/** One result: mark, name, what tells it from others, and whether it lies outside what is shown. */
export function ResultLine({
  item,
  words,
}: {
  readonly item: FoundItem;
  readonly words: SearchWords | null;
}) {
  const { graph } = useExplorer();
  if (item.entity) {
    return (
      <>
        <EntityLine found={item.entity} />
        <OutsideTag item={item} />
      </>
    );
  }
  const { name, note, lang } = resultWords(graph, words, item);
  return (
    <>
      <ResultGlyph type={item.selection.type} />
      <span className={styles['text']}>
        <span className={styles['name']} lang={lang ?? langOf(name)}>
          {name}
        </span>
        {note !== '' && (
          <span className={styles['more']}>
            <ResultNote note={note} />
          </span>
        )}
      </span>
      <OutsideTag item={item} />
    </>
  );
}
