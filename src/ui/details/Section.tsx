import { type ReactNode, useId } from 'react';
import styles from './detailsPanel.module.css';

interface SectionProps {
  readonly title: string;
  /** Shown after the title. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the panel under a heading that names it. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles['section']}>
        {title}
        {count !== undefined && <span className={styles['count']}> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
