import type { ReactNode } from 'react';
import styles from './detailsPanel.module.css';

/** A list of named facts. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One named fact; left out when there is nothing to say. */
export function Fact({ name, children }: FactProps) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
