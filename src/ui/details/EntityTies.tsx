import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { TIE_CLASSES } from '../../model/codes.ts';
import { type TieRow, tieRowsOfEntity } from '../../query/tableRows.ts';
import { TieStyle } from '../../query/visibleGraph.ts';
import { useExplorer } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import styles from './detailsPanel.module.css';
import { EntityLabel } from './EntityLabel.tsx';
import { Section } from './Section.tsx';
import { useLimit } from './useLimit.tsx';
import { usePanelVisible } from './visibleContext.ts';

const FIRST = 15;
const LINES = ['dashed', 'dashed', 'solid', 'dotted'] as const;

function Tie({ from, tie }: { readonly from: number; readonly tie: TieRow }) {
  const { graph } = useExplorer();
  const id = graph.ties.id[tie.row];
  const [a, b] = [graph.ties.a[tie.row] ?? -1, graph.ties.b[tie.row] ?? -1];
  if (id === undefined) return null;
  return (
    <li className={styles['tie']}>
      <span className={styles['target']}>
        <SelectLink to={{ type: 'tie', id }}>
          <RichText
            text={i18n._('<0>Tie with </0><1/>')}
            parts={[
              (text) => <VisuallyHidden>{text}</VisuallyHidden>,
              () => <EntityLabel row={a === from ? b : a} />,
            ]}
          />
        </SelectLink>
      </span>
      <span className={styles['number']}>
        {tie.sources === 0
          ? i18n._('on record')
          : i18n._('{count, plural, one {# independent} other {# independent}}', { count: tie.sources })}
      </span>
      <span className={styles['tieClasses']}>
        {tie.classes.map((at) => {
          const tieClass = TIE_CLASSES[at];
          return (
            tieClass && (
              <span key={at}>
                <ClassMark tieClass={tieClass} line={LINES[tie.style] ?? 'dashed'} />{' '}
                {CLASS_WORDS[tieClass][0]}
              </span>
            )
          );
        })}
        {tie.style === TieStyle.dashed && <span>{i18n._('possible, planned or alleged only')}</span>}
        {tie.style === TieStyle.negated && <span>{i18n._('only what was not done')}</span>}
      </span>
    </li>
  );
}

/** The visible ties of an entity, the best attested first; each opens. */
export function EntityTies({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const visible = usePanelVisible();
  const ties = useMemo(() => tieRowsOfEntity(graph, visible, row), [graph, visible, row]);
  const [limit, more] = useLimit(ties.length, FIRST);
  return (
    <Section title={i18n._('Ties in your dates and filters')} count={ties.length}>
      {ties.length === 0 && (
        <p className={styles['muted']}>{i18n._('None. The dates or the filters leave nothing.')}</p>
      )}
      <ul className={styles['rows']}>
        {ties.slice(0, limit).map((tie) => (
          <Tie key={tie.row} from={row} tie={tie} />
        ))}
      </ul>
      {more}
    </Section>
  );
}
