import type { ReactNode } from 'react';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './filterGroup.module.css';
import { useOpenWhen } from './useOpenWhen.ts';

interface FilterGroupProps {
  readonly title: string;
  /** Beside the title, such as a button for all of the group. */
  readonly aside?: ReactNode;
  /** What a reader has to know to use it, under the title. */
  readonly note?: string | undefined;
  /** True unless told otherwise. */
  readonly startsOpen?: boolean;
  /** Opens the group when it becomes true: something in it is chosen. */
  readonly active?: boolean;
  readonly children: ReactNode;
}

/** Controls that belong together, under a title that folds them away. */
export function FilterGroup(props: FilterGroupProps) {
  const { title, aside, note, startsOpen = true, active = false, children } = props;
  const { open, onToggle } = useOpenWhen(active, startsOpen);
  return (
    <details className={styles['group']} open={open} onToggle={onToggle}>
      <summary className={styles['title']}>{title}</summary>
      <fieldset className={styles['fields']}>
        <legend>
          <VisuallyHidden>{title}</VisuallyHidden>
        </legend>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
        {note !== undefined && <p className={styles['note']}>{note}</p>}
        {children}
      </fieldset>
    </details>
  );
}
