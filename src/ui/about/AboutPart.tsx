import { type ReactNode, useId } from 'react';
import styles from './aboutData.module.css';

interface AboutPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page under a heading that names it. */
export function AboutPart({ title, children }: AboutPartProps) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
