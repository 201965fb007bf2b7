import { useId } from 'react';
import { OUTSIDE_MODES, type OutsideMode } from '../../model/view.ts';
import { useExplorerState } from '../explorerContext.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './filtersPanel.module.css';

const WORDS: Readonly<Record<OutsideMode, string>> = { fade: 'Fade', hide: 'Hide' };

/** What becomes of what the filters leave out in the picture. */
export function OutsideChoice() {
  const outside = useExplorerState((state) => state.view.outside);
  const change = useExplorerState((state) => state.change);
  const name = useId();
  return (
    <FilterGroup title="Outside the filters">
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
