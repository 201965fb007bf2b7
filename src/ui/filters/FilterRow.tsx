import { memo, type ReactNode, useId } from 'react';
import { Button } from '../kit/Button.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import styles from './filterRow.module.css';

/** A row renders again only when one of these changes: keep `mark` and the callbacks the same objects. */
interface FilterRowProps {
  readonly name: string;
  /** Nothing for rows without a mark in the picture. */
  readonly mark?: ReactNode;
  /** How many are left when all other filters are applied, and how many there are. */
  readonly after: number;
  readonly before: number;
  /** What is counted, in the plural. */
  readonly noun: string;
  readonly meaning?: string | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Leaves out all others of the group. */
  readonly onOnly?: (() => void) | undefined;
}

/** One tick box with its mark, which is also the legend, and how many there are after and before the other filters. */
export const FilterRow = memo(function FilterRow(props: FilterRowProps) {
  const { name, mark, after, before, noun, meaning, checked, onChange, onOnly } = props;
  const id = useId();
  const hasMeaning = meaning !== undefined;
  return (
    <li className={styles['row']} data-empty={after === 0 || undefined}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          checked={checked}
          onChange={onChange}
          aria-describedby={hasMeaning ? `${id}-count ${id}-meaning` : `${id}-count`}
        />
        {mark !== undefined && <span className={styles['mark']}>{mark}</span>}
        <span>{name}</span>
      </label>
      <span className={styles['end']}>
        <span id={`${id}-count`} className={styles['count']}>
          {after} of {before} <VisuallyHidden>{noun}</VisuallyHidden>
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
});
