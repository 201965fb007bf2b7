import { TIE_CLASSES } from '../../model/codes.ts';
import { TieStyle } from '../../query/visibleGraph.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import styles from './detailsPanel.module.css';
import { usePanelVisible } from './visibleContext.ts';

/** The classes that a tie is made of in this view, each with its mark and number of items. */
export function TieClasses({ row }: { readonly row: number }) {
  const { ties } = usePanelVisible();
  const counts = TIE_CLASSES.map((_, at) => ties.classCount[row * TIE_CLASSES.length + at] ?? 0);
  const style = ties.style[row];
  const line = style === TieStyle.solid ? 'solid' : style === TieStyle.negated ? 'dotted' : 'dashed';
  return (
    <ul className={styles['classes']}>
      {TIE_CLASSES.map((tieClass, at) =>
        counts[at] === 0 ? null : (
          <li key={tieClass}>
            <ClassMark tieClass={tieClass} line={line} /> {CLASS_WORDS[tieClass][0]}{' '}
            <span className={styles['count']}>{counts[at]}</span>
          </li>
        ),
      )}
    </ul>
  );
}
