import type { ReactNode } from 'react';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './filterGroup.module.css';

interface FilterGroupProps {
  readonly title: string;
  /** Beside the title, such as a button for all of the group. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Controls that belong together, under a title that folds them away; open at first. */
export function FilterGroup({ title, aside, children }: FilterGroupProps) {
  return (
    <details className={styles['group']} open>
      <summary className={styles['title']}>{title}</summary>
      <fieldset className={styles['fields']}>
        <legend>
          <VisuallyHidden>{title}</VisuallyHidden>
        </legend>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
        {children}
      </fieldset>
    </details>
  );
}
