import { DatasetError } from '../../dataset/datasetError.ts';
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
        Evidence
      </h2>
      {error ? (
        <div role="alert">
          <p>The words of the evidence could not be loaded: {error.message}</p>
          <p>{error instanceof DatasetError ? error.advice : 'Try again, or reload the page.'}</p>
          <Button look="outlined" onClick={onRetry}>
            Try again
          </Button>
        </div>
      ) : (
        <p>Loading the words of the evidence…</p>
      )}
    </div>
  );
}
