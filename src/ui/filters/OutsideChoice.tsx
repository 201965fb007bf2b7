import { useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { OUTSIDE_MODES, type OutsideMode } from '../../model/view.ts';
import { useControlState, useExplorerState } from '../explorerContext.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './filtersPanel.module.css';

const WORDS: Readonly<Record<OutsideMode, string>> = {
  get fade() {
    return i18n._('Fade');
  },
  get hide() {
    return i18n._('Hide');
  },
};

/** What becomes of what the filters leave out in the picture. */
export function OutsideChoice() {
  const outside = useControlState((state) => state.view.outside);
  const change = useExplorerState((state) => state.change);
  const name = useId();
  return (
    <FilterGroup title={i18n._('Outside the filters')}>
      <div className={styles['radios']}>
        {OUTSIDE_MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={name}
              checked={outside === mode}
              onChange={() => change({ outside: mode })}
            />
            {WORDS[mode]}
          </label>
        ))}
      </div>
    </FilterGroup>
  );
}
