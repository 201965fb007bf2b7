import { useExplorerState, useFacets, useView } from '../explorerContext.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';
import { LineSample } from './LineSample.tsx';

/** Whether evidence counts that is only possibly in the dates, or has no date. */
export function DateFilters() {
  const { certainty, undated } = useView();
  const facets = useFacets();
  const change = useExplorerState((state) => state.change);
  return (
    <FilterGroup title="Certainty of dates">
      <ul className={styles['rows']}>
        <FilterRow
          name="Include what is only possibly in these dates"
          mark={<LineSample line="dashed" />}
          count={facets.possible}
          noun="items of evidence"
          checked={certainty === 'possible'}
          onChange={() => change({ certainty: certainty === 'possible' ? 'certain' : 'possible' })}
        />
        <FilterRow
          name="Include undated"
          mark={
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles['hollow']}>
              <circle cx="8" cy="8" r="5.5" />
            </svg>
          }
          count={facets.undated}
          noun="items of evidence"
          checked={undated}
          onChange={() => change({ undated: !undated })}
        />
      </ul>
    </FilterGroup>
  );
}
