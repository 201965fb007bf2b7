import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../kit/Button.tsx';
import styles from './moreRows.module.css';
import { isShort, moreRows, moreWords, SHOWN_AT_FIRST } from './shownRows.ts';
import { firstRowsText, shownText, type TableSubject } from './tableWords.ts';

interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  readonly of: TableSubject;
  readonly onShown: (shown: number) => void;
}

/** The foot of a long table: how much of it is shown, and buttons for more and for less. */
export function MoreRows({ shown, total, of, onShown }: MoreRowsProps) {
  if (isShort(total)) return null;
  // Reading goes on at the first new row, and so does the focus.
  const showMore = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const table = currentTarget.parentElement?.parentElement?.querySelector('table');
    flushSync(() => onShown(moreRows(shown, total)));
    table?.tBodies[0]?.rows[shown]?.querySelector('button')?.focus();
  };
  const showLess = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const heading = currentTarget.parentElement?.parentElement?.querySelector('h2');
    flushSync(() => onShown(SHOWN_AT_FIRST));
    heading?.focus();
  };
  return (
    <p className={styles['more']}>
      {shown < total && (
        <>
          <span>{shownText(of, shown, total)}</span>
          <Button look="outlined" onClick={showMore}>
            {moreWords(shown, total, of)}
          </Button>
        </>
      )}
      {shown > SHOWN_AT_FIRST && (
        <Button look="outlined" onClick={showLess}>
          {firstRowsText(of, SHOWN_AT_FIRST)}
        </Button>
      )}
    </p>
  );
}
