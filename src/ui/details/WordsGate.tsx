import type { ReactNode } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './detailsPanel.module.css';
import type { WordsState } from './useWords.ts';
import { WordsContext } from './wordsContext.ts';

/** Shows what needs the words once they are there; says that they load or why they cannot be had. */
export function WordsGate({ state, children }: { readonly state: WordsState; readonly children: ReactNode }) {
  switch (state.status) {
    case 'ready':
      return <WordsContext value={state.words}>{children}</WordsContext>;
    case 'loading':
      return <p className={styles['muted']}>{i18n._('Loading the evidence…')}</p>;
    case 'failed':
      return (
        <div role="alert" className={styles['failure']}>
          <p>{i18n._('The evidence could not be loaded. {reason}.', { reason: state.message })}</p>
          <p className={styles['muted']}>{state.advice}</p>
          <Button look="outlined" onClick={state.tryAgain}>
            {i18n._('Try again')}
          </Button>
        </div>
      );
  }
}
