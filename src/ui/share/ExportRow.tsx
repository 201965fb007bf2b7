import type { ReactNode } from 'react';
import styles from './share.module.css';

interface ExportRowProps {
  readonly title: string;
  readonly what: string;
  /** Its buttons. */
  readonly children: ReactNode;
}

/** One way to take the view away: what it is, what for, and its buttons. */
export function ExportRow({ title, what, children }: ExportRowProps) {
  return (
    <li className={styles['row']}>
      <h3>{title}</h3>
      <p className={styles['quiet']}>{what}</p>
      <div className={styles['actions']}>{children}</div>
    </li>
  );
}
