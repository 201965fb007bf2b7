import { useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { AXES, type Axis } from '../../model/view.ts';
import { useControlState, useExplorer } from '../explorerContext.ts';
import styles from './axisChoice.module.css';

const NAMES: Readonly<Record<Axis, string>> = {
  get reported() {
    return i18n._('As reported');
  },
  get happened() {
    return i18n._('As it happened');
  },
};

/** Which dates count: when something was reported, or when it happened. The chosen days stay. */
export function AxisChoice() {
  const { store } = useExplorer();
  const axis = useControlState((state) => state.view.axis);
  const name = useId();
  return (
    <div className={styles['choice']} role="radiogroup" aria-label={i18n._('Dates')}>
      {AXES.map((one) => (
        <label key={one} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === axis}
            onChange={() => store.getState().change({ axis: one })}
          />
          <span>{NAMES[one]}</span>
        </label>
      ))}
    </div>
  );
}
