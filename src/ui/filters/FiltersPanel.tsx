import { ENTITY_KINDS, TIE_CLASSES } from '../../model/codes.ts';
import { useExplorerState, useFacets, useView } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { ClassMark } from '../kit/ClassMark.tsx';
import { EntityMark } from '../kit/EntityMark.tsx';
import { CLASS_WORDS, KIND_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { DateFilters } from './DateFilters.tsx';
import styles from './filtersPanel.module.css';
import { LineLegend } from './LineLegend.tsx';
import { ListedFilter } from './ListedFilter.tsx';
import { OutsideChoice } from './OutsideChoice.tsx';
import { SideLegend } from './SideLegend.tsx';

/** The filters, which are also the legend: every mark of the picture stands beside what it means. */
export function FiltersPanel() {
  const { kinds, classes } = useView();
  const facets = useFacets();
  const change = useExplorerState((state) => state.change);
  const reset = useExplorerState((state) => state.reset);
  return (
    <section aria-label="Filters" className={styles['panel']}>
      <div className={styles['head']}>
        <h2>Filters and legend</h2>
        <Button look="link" onClick={reset}>
          Reset all
        </Button>
      </div>
      <ChoiceGroup
        title="Kinds of entities"
        noun="kinds"
        counted="entities"
        codes={ENTITY_KINDS}
        chosen={kinds}
        counts={facets.kinds}
        nameOf={(kind) => KIND_WORDS[kind][1]}
        markOf={(kind) => <EntityMark kind={kind} side="other" />}
        onChange={(next) => change({ kinds: next })}
      />
      <SideLegend />
      <ChoiceGroup
        title="Classes of ties"
        noun="classes"
        counted="ties"
        codes={TIE_CLASSES}
        chosen={classes}
        counts={facets.classes}
        nameOf={(one) => CLASS_WORDS[one][0]}
        meaningOf={(one) => CLASS_WORDS[one][1]}
        markOf={(one) => <ClassMark tieClass={one} />}
        onChange={(next) => change({ classes: next })}
      />
      <ListedFilter />
      <LineLegend />
      <DateFilters />
      <OutsideChoice />
    </section>
  );
}
