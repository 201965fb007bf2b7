import { dataLang } from '../../i18n/language.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import styles from './cells.module.css';

/** The other names of an entity in one quiet line: in full where the link shows a short form, then Chinese and Russian. */
export function EntityNames({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const names = graph.entities.names[row];
  if (!names) return null;
  const full = names.en === labelOf(graph, row) ? null : names.en;
  if (!full && !names.zh && !names.ru) return null;
  return (
    <span className={styles['names']}>
      {full && <span lang={dataLang()}>{full}</span>}
      {names.zh && <span lang="zh">{names.zh}</span>}
      {names.ru && <span lang="ru">{names.ru}</span>}
    </span>
  );
}
