import { useExplorerState, useFacets, useView } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';

/** Whether entities show of which nothing is known but a membership, an office or a part. */
export function ListedFilter() {
  const { listed } = useView();
  const { listed: count } = useFacets();
  const change = useExplorerState((state) => state.change);
  return (
    <FilterGroup title="Members known from lists alone">
      <ul className={styles['rows']}>
        <FilterRow
          name="Include members that nothing else is told of"
          mark={<ClassMark tieClass="affiliation" />}
          count={count}
          noun="entities"
          checked={listed}
          onChange={() => change({ listed: !listed })}
        />
      </ul>
    </FilterGroup>
  );
}
