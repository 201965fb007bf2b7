import { useCallback } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useControlState, useExplorer, useFacets } from '../explorerContext.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';
import { LineSample } from './LineSample.tsx';

const POSSIBLE_MARK = <LineSample line="dashed" />;
const UNDATED_MARK = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles['hollow']}>
    <circle cx="8" cy="8" r="5.5" />
  </svg>
);

/** Whether evidence counts that is only possibly in the dates, or has no date. */
export function DateFilters() {
  const { store } = useExplorer();
  const certainty = useControlState((state) => state.view.certainty);
  const undated = useControlState((state) => state.view.undated);
  const facets = useFacets();
  const togglePossible = useCallback(() => {
    const { view, change } = store.getState();
    change({ certainty: view.certainty === 'possible' ? 'certain' : 'possible' });
  }, [store]);
  const toggleUndated = useCallback(() => {
    const { view, change } = store.getState();
    change({ undated: !view.undated });
  }, [store]);
  return (
    <FilterGroup title={i18n._('Certainty of dates')}>
      <ul className={styles['rows']}>
        <FilterRow
          name={i18n._('Include what is only possibly in these dates')}
          mark={POSSIBLE_MARK}
          {...facets.possible}
          counted="evidence"
          checked={certainty === 'possible'}
          onChange={togglePossible}
        />
        <FilterRow
          name={i18n._('Include undated')}
          mark={UNDATED_MARK}
          {...facets.undated}
          counted="evidence"
          checked={undated}
          onChange={toggleUndated}
        />
      </ul>
    </FilterGroup>
  );
}
