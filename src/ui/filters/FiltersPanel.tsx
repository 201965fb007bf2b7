import { memo, type RefObject, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { resetAll } from '../../state/resetAll.ts';
import { useCalmView, useControlState, useExplorer, useTransient } from '../explorerContext.ts';
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

/** Takes back every filter and question, as long as there is one. */
function ResetAll({ ref }: { readonly ref: RefObject<HTMLButtonElement | null> }) {
  const explorer = useExplorer();
  const isFirst = useControlState(({ view }) => isFirstView(view, explorer.manifest, explorer.graph));
  const isAsking = useTransient(({ pathDraft }) => pathDraft !== null);
  const changed = !isFirst || isAsking;
  return (
    <Button ref={ref} look="link" aria-disabled={!changed} onClick={() => changed && resetAll(explorer)}>
      {i18n._('Reset all')}
    </Button>
  );
}

/** The filters with what their marks mean, which lines show only while nothing is compared. */
function Groups() {
  const isComparing = useCalmView().compare !== null;
  return (
    <>
      {isComparing && <ChangedLines />}
      <ClassFilter />
      <ListedFilter />
      {!isComparing && <LineLegend />}
    </>
  );
}

/** The filters, which are also the legend: every mark of the picture stands beside what it means. Its parts follow the view, each for itself. */
export const FiltersPanel = memo(function FiltersPanel() {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section aria-label={i18n._('Filters')} className={styles['panel']}>
      <div className={styles['head']}>
        <h2>{i18n._('Filters and legend')}</h2>
        <ResetAll ref={button} />
      </div>
      <FilterChips after={button} />
      <KindFilter />
      <ColourLegend />
      <SizeLegend />
      <Groups />
      <DateFilters />
      <MoreFilters />
      <OutsideChoice />
    </section>
  );
});
