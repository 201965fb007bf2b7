import { CHANGE_WORDS } from '../../query/compare/changeWords.ts';
import type { ChangeName } from '../../query/compare/tieChange.ts';
import styles from './changeSign.module.css';

interface ChangeSignProps {
  readonly name: ChangeName;
  readonly possible?: boolean;
}

/** A piece of a tie as the graph draws a change, with its sign; decoration beside its name. */
export function ChangeSign({ name, possible = false }: ChangeSignProps) {
  return (
    <span className={styles['sign']} data-change={name} aria-hidden="true">
      <svg width="20" height="8" viewBox="0 0 20 8" className={styles['line']} aria-hidden="true">
        <line x1="0" y1="4" x2="20" y2="4" />
      </svg>
      {CHANGE_WORDS[name].mark}
      {possible && name !== 'unclear' ? '?' : ''}
    </span>
  );
}
