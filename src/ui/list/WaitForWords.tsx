import { DatasetError } from '../../dataset/datasetError.ts';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './listRegion.module.css';

interface WaitForWordsProps {
  readonly id: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Stands for the evidence table while its words are loading, and says so when they cannot be loaded. */
export function WaitForWords({ id, error, onRetry }: WaitForWordsProps) {
  return (
    <div className={styles['waiting']}>
      <h2 id={id} tabIndex={-1}>
        {i18n._('Evidence')}
      </h2>
      {error ? (
        <div role="alert">
          <p>
            {i18n._('The words of the evidence could not be loaded: {reason}', { reason: error.message })}
          </p>
          <p>{error instanceof DatasetError ? error.advice : i18n._('Try again, or reload the page.')}</p>
          <Button look="outlined" onClick={onRetry}>
            {i18n._('Try again')}
          </Button>
        </div>
      ) : (
        <p>{i18n._('Loading the words of the evidence…')}</p>
      )}
    </div>
  );
}
