import { i18n } from '../../i18n/i18n.ts';
import { useExplorer, useTransient } from '../explorerContext.ts';
import { MeasureMeanings } from './MeasureMeanings.tsx';
import { MeasuresStatus } from './MeasuresStatus.tsx';
import styles from './measures.module.css';
import type { MeasuresState } from './useMeasures.ts';

/** Switches the columns of measures on and off; while they are on, says what they mean. */
export function MeasuresSwitch({ state }: { readonly state: MeasuresState }) {
  const { transient } = useExplorer();
  const isOn = useTransient(({ measures }) => measures);
  return (
    <div>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => transient.setState({ measures: target.checked })}
        />
        {i18n._('Measures')}
      </label>
      {isOn && <MeasuresStatus state={state} />}
      {isOn && <MeasureMeanings />}
    </div>
  );
}
