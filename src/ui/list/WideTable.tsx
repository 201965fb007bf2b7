import type { ReactNode } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useScrollsOn } from './useScrollsOn.ts';
import styles from './wideTable.module.css';

interface WideTableProps {
  readonly name: string;
  /** Titles of the columns that the reader must scroll to. */
  readonly beyond: readonly string[];
  readonly children: ReactNode;
}

/** A table that is wider than its place: scrolls both ways, says what stands to the right, and shows an edge until it is seen. */
export function WideTable({ name, beyond, children }: WideTableProps) {
  const [region, scrollsOn] = useScrollsOn<HTMLElement>();
  return (
    <>
      {beyond.length > 0 && (
        <p className={styles['beyond']}>
          {i18n._('To the right: {columns} →', { columns: beyond.join(' · ') })}
        </p>
      )}
      <div className={styles['frame']} data-more={scrollsOn || undefined}>
        <section
          ref={region}
          className={styles['region']}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keys
          tabIndex={0}
          aria-label={i18n._('{name}, wide table', { name })}
        >
          {children}
        </section>
      </div>
    </>
  );
}
