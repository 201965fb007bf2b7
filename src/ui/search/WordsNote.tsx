import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './searchCombobox.module.css';
import type { SearchState } from './useSearchIndex.ts';

/** Says that only names can be found: while the words are loading, or because they cannot be loaded. */
export function WordsNote({ words, tryAgain }: Pick<SearchState, 'words' | 'tryAgain'>) {
  if (words === 'ready') return null;
  if (words === 'loading')
    return (
      <p className={styles['note']}>
        {i18n._('Names only so far: other spellings, events and reports are loading…')}
      </p>
    );
  return (
    <div role="alert" className={styles['note']}>
      <p>
        {i18n._('Names only: other spellings, events and reports could not be loaded. {problem}. {advice}', {
          problem: words.message,
          advice: words.advice,
        })}
      </p>
      {/* The box keeps the focus, or the list would close under the pointer. */}
      <Button look="outlined" onMouseDown={(event) => event.preventDefault()} onClick={tryAgain}>
        {i18n._('Try again')}
      </Button>
    </div>
  );
}
