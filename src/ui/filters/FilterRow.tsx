import { type ReactNode, useId } from 'react';
import type { FacetCount } from '../../query/facetCounts.ts';
import { Button } from '../kit/Button.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './filterRow.module.css';

interface FilterRowProps {
  readonly name: string;
  readonly mark: ReactNode;
  readonly count: FacetCount;
  /** What is counted, in the plural. */
  readonly noun: string;
  readonly meaning?: string | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Leaves out all others of the group. */
  readonly onOnly?: () => void;
}

/** One tick box with its mark, which is also the legend, and how many there are after and before the other filters. */
export function FilterRow({ name, mark, count, noun, meaning, checked, onChange, onOnly }: FilterRowProps) {
  const id = useId();
  const hasMeaning = meaning !== undefined;
  return (
    <li className={styles['row']} data-empty={count.after === 0 || undefined}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          checked={checked}
          onChange={onChange}
          aria-describedby={hasMeaning ? `${id}-count ${id}-meaning` : `${id}-count`}
        />
        <span className={styles['mark']}>{mark}</span>
        <span>{name}</span>
      </label>
      <span className={styles['end']}>
        <span id={`${id}-count`} className={styles['count']}>
          {count.after} of {count.before} <VisuallyHidden>{noun}</VisuallyHidden>
        </span>
        {onOnly && (
          <Button className={styles['only']} aria-label={`Only ${name}`} onClick={onOnly}>
            Only
          </Button>
        )}
      </span>
      {hasMeaning && (
        <span id={`${id}-meaning`} className={styles['meaning']}>
          {meaning}
        </span>
      )}
    </li>
  );
}
