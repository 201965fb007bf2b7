import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import styles from './measures.module.css';
import type { MeasuresState } from './useMeasures.ts';

/** Says that measures are being computed, or that they could not be; nothing once they are there. */
export function MeasuresStatus({ state }: { readonly state: MeasuresState }) {
  if (state.status === 'ready') return null;
  if (state.status === 'computing') return <p className={styles['quiet']}>{i18n._('computing…')}</p>;
  return (
    <div role="alert" className={styles['failure']}>
      <p>{i18n._('The measures could not be computed.')}</p>
      <Button look="outlined" onClick={state.tryAgain}>
        {i18n._('Try again')}
      </Button>
    </div>
  );
}
