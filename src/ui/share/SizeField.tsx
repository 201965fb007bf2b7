import { useState } from 'react';
import { EMBED_SIZES, frameSize } from './embedSnippet.ts';
import styles from './share.module.css';

interface SizeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A size in pixels; what is typed counts when the box is left, kept within what a frame can be. */
export function SizeField({ label, value, onChange }: SizeFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const settle = () => {
    const size = frameSize(typed) ?? value;
    setTyped(String(size));
    onChange(size);
  };
  return (
    <label className={styles['choice']}>
      {label}
      <input
        className={styles['size']}
        type="number"
        inputMode="numeric"
        min={EMBED_SIZES.least}
        max={EMBED_SIZES.most}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </label>
  );
}
