import { dataLang } from '../../i18n/language.ts';
import { useExplorer } from '../explorerContext.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import { standingText } from '../kit/standingText.ts';
import styles from './cells.module.css';

/** The publisher of a report, by its row, as a link to it, and below it who that is. */
export function Publisher({ report }: { readonly report: number }) {
  const { graph } = useExplorer();
  const id = graph.reports.id[report];
  if (id === undefined) return null;
  return (
    <>
      <SelectLink to={{ type: 'report', id }}>
        <span lang={dataLang()}>{graph.reports.publisher[report]}</span>
      </SelectLink>
      <span className={styles['quiet']}>{` (${standingText(graph, report)})`}</span>
    </>
  );
}
