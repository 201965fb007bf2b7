import { Button } from '../kit/Button.tsx';
import styles from './measures.module.css';
import type { MeasuresState } from './useMeasures.ts';

/** Says that measures are being computed, or that they could not be; nothing once they are there. */
export function MeasuresStatus({ state }: { readonly state: MeasuresState }) {
  if (state.status === 'ready') return null;
  if (state.status === 'computing') return <p className={styles['quiet']}>computing…</p>;
  return (
    <div role="alert" className={styles['failure']}>
      <p>The measures could not be computed.</p>
      <Button look="outlined" onClick={state.tryAgain}>
        Try again
      </Button>
    </div>
  );
}
