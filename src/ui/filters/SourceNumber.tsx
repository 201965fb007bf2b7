import { useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { MIN_SOURCES_MAX } from '../../model/view.ts';
import styles from './filterRow.module.css';

const LEAST = 2;

function readNumber(text: string): number | null {
  const number = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return number >= LEAST && number <= MIN_SOURCES_MAX ? number : null;
}

interface SourceNumberProps {
  readonly number: number;
  readonly onEnter: (number: number) => void;
}

/** A number box for independent sources, from two on; what is no such number is left unused and put right on leaving. */
export function SourceNumber({ number, onEnter }: SourceNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const enter = (text: string) => {
    setTyped(text);
    const entered = readNumber(text);
    if (entered !== null) onEnter(entered);
  };
  return (
    <input
      className={styles['number']}
      type="number"
      inputMode="numeric"
      min={LEAST}
      max={MIN_SOURCES_MAX}
      aria-label={i18n._('Least number of independent sources')}
      value={typed ?? number}
      onChange={(event) => enter(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
