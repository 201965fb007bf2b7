import type { CSSProperties } from 'react';
import styles from './measures.module.css';

interface GroupMarkProps {
  readonly group: number;
  /** Stands for all later groups too. */
  readonly andMore?: boolean;
}

/** The number of a group beside its colour. */
export function GroupMark({ group, andMore = false }: GroupMarkProps) {
  const ink = { '--group-ink': `var(--group-${group}, var(--side-other))` } as CSSProperties;
  return (
    <span className={styles['group']}>
      <span className={styles['swatch']} style={ink} aria-hidden="true" />
      {group}
      {andMore && '+'}
    </span>
  );
}
