import type { ReactNode } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { RichText } from '../kit/RichText.tsx';
import type { DateText } from './dateText.ts';
import styles from './dateWords.module.css';
import { Note } from './Note.tsx';

interface DateWordsProps {
  readonly date: DateText;
  /** The date itself, where it is more than text. */
  readonly children?: ReactNode;
}

/** A date with how it is known; the reason and what else it may be unfold. */
export function DateWords({ date, children }: DateWordsProps) {
  const { text, mark, reason, alternatives } = date;
  return (
    <div className={styles['date']}>
      <span className={styles['text']}>{children ?? text}</span>
      {mark !== null && (
        <details className={styles['why']}>
          <summary>{mark}</summary>
          {reason !== null && (
            <p>
              <Note text={reason} />
            </p>
          )}
          {alternatives.length > 0 && (
            <ul>
              {alternatives.map((alternative) => (
                <li key={alternative}>
                  <RichText text={i18n._('or <0/>')} parts={[() => <Note text={alternative} />]} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  );
}
