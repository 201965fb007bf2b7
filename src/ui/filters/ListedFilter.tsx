import { useCallback } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useControlState, useExplorer, useFacets } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';

const MARK = <ClassMark tieClass="affiliation" />;

/** Whether entities show of which nothing is known but a membership, an office or a part. */
export function ListedFilter() {
  const { store } = useExplorer();
  const listed = useControlState((state) => state.view.listed);
  const { after, before } = useFacets().listed;
  const toggle = useCallback(() => {
    const { view, change } = store.getState();
    change({ listed: !view.listed });
  }, [store]);
  return (
    <FilterGroup title={i18n._('Members known from lists alone')}>
      <ul className={styles['rows']}>
        <FilterRow
          name={i18n._('Include members that nothing else is told of')}
          mark={MARK}
          after={after}
          before={before}
          counted="entities"
          checked={listed}
          onChange={toggle}
        />
      </ul>
    </FilterGroup>
  );
}
