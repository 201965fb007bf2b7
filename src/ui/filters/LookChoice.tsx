import { useId } from 'react';
import styles from './legend.module.css';

interface LookChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Chooses what sizes or colours stand for. */
export function LookChoice<Value extends string>(props: LookChoiceProps<Value>) {
  const { label, words, value, onChange } = props;
  const id = useId();
  const values = Object.keys(words) as Value[];
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
