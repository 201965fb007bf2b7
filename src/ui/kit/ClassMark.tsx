import type { TieClass } from '../../model/codes.ts';
import styles from './classMark.module.css';

const DASHES = { solid: undefined, dashed: '6 4', dotted: '1 4' } as const;

interface ClassMarkProps {
  readonly tieClass: TieClass;
  /** `dashed`: possible, planned or alleged; `dotted`: only what was not done. */
  readonly line?: keyof typeof DASHES;
}

/** A piece of a tie of one class; decoration beside its name. */
export function ClassMark({ tieClass, line = 'solid' }: ClassMarkProps) {
  return (
    <svg
      className={`${styles['mark']} ${styles[tieClass]}`}
      width="24"
      height="8"
      viewBox="0 0 24 8"
      aria-hidden="true"
    >
      <line x1="1" y1="4" x2="23" y2="4" strokeDasharray={DASHES[line]} strokeLinecap="butt" />
    </svg>
  );
}
