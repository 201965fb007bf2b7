import { type ReactNode, useId } from 'react';
import { RichText } from '../kit/RichText.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { countText } from './countText.ts';
import styles from './filterRow.module.css';

const hidden = (text: string) => <VisuallyHidden>{text}</VisuallyHidden>;

interface RadioRowProps {
  /** Shared by the rows of one choice. */
  readonly group: string;
  readonly name: string;
  /** Ties that are left without the choice, and of them with it. */
  readonly before: number;
  readonly after: number;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** A control beside the name that says more exactly what is chosen. */
  readonly children?: ReactNode;
}

/** One of several choices that exclude each other, and how many ties it leaves of how many there are without it. */
export function RadioRow({ group, name, before, after, checked, onChoose, children }: RadioRowProps) {
  const id = useId();
  return (
    <li className={styles['row']} data-empty={after === 0 || undefined}>
      <span className={styles['choice']}>
        <label className={styles['label']}>
          <input
            type="radio"
            name={group}
            checked={checked}
            onChange={onChoose}
            aria-describedby={`${id}-count`}
          />
          <span>{name}</span>
        </label>
        {children}
      </span>
      <span id={`${id}-count`} className={styles['plainCount']}>
        <RichText text={countText('ties', after, before)} parts={[hidden]} />
      </span>
    </li>
  );
}
