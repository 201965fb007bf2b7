import { useId } from 'react';
import styles from './share.module.css';

interface RadioChoiceProps<Code extends string> {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly nameOf: (code: Code) => string;
  readonly value: Code;
  readonly onChange: (code: Code) => void;
}

/** One of a few, side by side. */
export function RadioChoice<Code extends string>(props: RadioChoiceProps<Code>) {
  const { label, codes, nameOf, value, onChange } = props;
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['choices']}>
      {codes.map((code) => (
        <label key={code} className={styles['choice']}>
          <input type="radio" name={group} checked={code === value} onChange={() => onChange(code)} />
          {nameOf(code)}
        </label>
      ))}
    </div>
  );
}
