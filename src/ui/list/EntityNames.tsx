import { dataLang } from '../../i18n/language.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import styles from './cells.module.css';

/** The other names of an entity in one quiet line: in full where the link shows a short form, then Chinese and Russian. */
export function EntityNames({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const names = graph.entities.names[row];
  if (!names) return null;
  // The link says one of them already.
  const label = labelOf(graph, row);
  const [full, zh, ru] = [names.en, names.zh, names.ru].map((name) => (name === label ? undefined : name));
  if (!full && !zh && !ru) return null;
  return (
    <span className={styles['names']}>
      {full && <span lang={dataLang()}>{full}</span>}
      {zh && <span lang="zh-Hans">{zh}</span>}
      {ru && <span lang="ru">{ru}</span>}
    </span>
  );
}
