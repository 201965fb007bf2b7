import { useRef } from 'react';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { activeFilters } from './activeFilters.ts';
import { ClassFilter } from './ClassFilter.tsx';
import { ColourLegend } from './ColourLegend.tsx';
import { DateFilters } from './DateFilters.tsx';
import { FilterChips } from './FilterChips.tsx';
import styles from './filtersPanel.module.css';
import { KindFilter } from './KindFilter.tsx';
import { LineLegend } from './LineLegend.tsx';
import { ListedFilter } from './ListedFilter.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { OutsideChoice } from './OutsideChoice.tsx';
import { SizeLegend } from './SizeLegend.tsx';

const LOOK_KEYS = ['outside', 'size', 'colour'] as const;

/** The filters, which are also the legend: every mark of the picture stands beside what it means. */
export function FiltersPanel() {
  const { manifest } = useExplorer();
  const reset = useExplorerState((state) => state.reset);
  const changed = useExplorerState(
    ({ view }) =>
      activeFilters(view, manifest).length > 0 || LOOK_KEYS.some((key) => view[key] !== DEFAULT_VIEW[key]),
  );
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section aria-label="Filters" className={styles['panel']}>
      <div className={styles['head']}>
        <h2>Filters and legend</h2>
        <Button ref={button} look="link" aria-disabled={!changed} onClick={() => changed && reset()}>
          Reset all
        </Button>
      </div>
      <FilterChips after={button} />
      <KindFilter />
      <ColourLegend />
      <SizeLegend />
      <ClassFilter />
      <ListedFilter />
      <LineLegend />
      <DateFilters />
      <MoreFilters />
      <OutsideChoice />
    </section>
  );
}
