import { TIE_CLASSES } from '../../model/codes.ts';
import { TieStyle } from '../../query/visibleGraph.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { CLASS_WORDS } from '../kit/words.ts';
import styles from './cells.module.css';

const LINES: Readonly<Record<number, 'solid' | 'dashed' | 'dotted'>> = {
  [TieStyle.dashed]: 'dashed',
  [TieStyle.negated]: 'dotted',
};

interface ClassListProps {
  /** Positions in the list of classes. */
  readonly classes: readonly number[];
  /** `TieStyle` of the tie. */
  readonly style: number;
}

/** The classes of a tie, each with its mark in the line style of the tie. */
export function ClassList({ classes, style }: ClassListProps) {
  return (
    <ul className={styles['classes']}>
      {classes.map((one) => {
        const tieClass = TIE_CLASSES[one];
        return (
          tieClass && (
            <li key={tieClass}>
              <ClassMark tieClass={tieClass} line={LINES[style] ?? 'solid'} /> {CLASS_WORDS[tieClass][0]}
            </li>
          )
        );
      })}
    </ul>
  );
}
