import type { ReactNode } from 'react';
import styles from './filterGroup.module.css';

/** A part of the legend that cannot be filtered by, under a title that folds it away; open at first. */
export function LegendGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={styles['group']} open>
      <summary className={styles['title']}>{title}</summary>
      {children}
    </details>
  );
}
