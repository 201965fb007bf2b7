import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { ClassFilter } from './ClassFilter.tsx';
import { DateFilters } from './DateFilters.tsx';
import styles from './filtersPanel.module.css';
import { KindFilter } from './KindFilter.tsx';
import { LineLegend } from './LineLegend.tsx';
import { ListedFilter } from './ListedFilter.tsx';
import { OutsideChoice } from './OutsideChoice.tsx';
import { SideLegend } from './SideLegend.tsx';

/** The filters, which are also the legend: every mark of the picture stands beside what it means. */
export function FiltersPanel() {
  const reset = useExplorerState((state) => state.reset);
  return (
    <section aria-label="Filters" className={styles['panel']}>
      <div className={styles['head']}>
        <h2>Filters and legend</h2>
        <Button look="link" onClick={reset}>
          Reset all
        </Button>
      </div>
      <KindFilter />
      <SideLegend />
      <ClassFilter />
      <ListedFilter />
      <LineLegend />
      <DateFilters />
      <OutsideChoice />
    </section>
  );
}
