import { useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { resetAll } from '../../state/resetAll.ts';
import { useExplorer, useExplorerState, useTransient } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { ChangedLines } from './ChangedLines.tsx';
import { ClassFilter } from './ClassFilter.tsx';
import { ColourLegend } from './ColourLegend.tsx';
import { DateFilters } from './DateFilters.tsx';
import { FilterChips } from './FilterChips.tsx';
import styles from './filtersPanel.module.css';
import { isFirstView } from './isFirstView.ts';
import { KindFilter } from './KindFilter.tsx';
import { LineLegend } from './LineLegend.tsx';
import { ListedFilter } from './ListedFilter.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { OutsideChoice } from './OutsideChoice.tsx';
import { SizeLegend } from './SizeLegend.tsx';

/** The filters, which are also the legend: every mark of the picture stands beside what it means. */
export function FiltersPanel() {
  const explorer = useExplorer();
  const isFirst = useExplorerState(({ view }) => isFirstView(view, explorer.manifest, explorer.graph));
  const isAsking = useTransient(({ pathDraft }) => pathDraft !== null);
  const isComparing = useExplorerState(({ view }) => view.compare !== null);
  const changed = !isFirst || isAsking;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section aria-label={i18n._('Filters')} className={styles['panel']}>
      <div className={styles['head']}>
        <h2>{i18n._('Filters and legend')}</h2>
        <Button
          ref={button}
          look="link"
          aria-disabled={!changed}
          onClick={() => changed && resetAll(explorer)}
        >
          {i18n._('Reset all')}
        </Button>
      </div>
      <FilterChips after={button} />
      <KindFilter />
      <ColourLegend />
      <SizeLegend />
      {isComparing && <ChangedLines />}
      <ClassFilter />
      <ListedFilter />
      {!isComparing && <LineLegend />}
      <DateFilters />
      <MoreFilters />
      <OutsideChoice />
    </section>
  );
}
