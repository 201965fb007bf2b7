import type { ReactNode } from 'react';
import type { FacetCount } from '../../query/facetCounts.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';
import { toggleChoice } from './toggleChoice.ts';

interface ChoiceGroupProps<Code extends string> {
  readonly title: string;
  /** What the group offers, in the plural: "kinds". */
  readonly noun: string;
  /** What is counted, in the plural. */
  readonly counted: string;
  readonly codes: readonly Code[];
  readonly chosen: readonly Code[] | null;
  readonly counts: Readonly<Record<Code, FacetCount>>;
  readonly nameOf: (code: Code) => string;
  readonly meaningOf?: (code: Code) => string;
  readonly markOf: (code: Code) => ReactNode;
  readonly onChange: (chosen: readonly Code[] | null) => void;
}

/** A list of tick boxes of which all or some are chosen; offers what the dataset has, and whatever is chosen. */
export function ChoiceGroup<Code extends string>(props: ChoiceGroupProps<Code>) {
  const { title, noun, counted, codes, chosen, counts, nameOf, meaningOf, markOf, onChange } = props;
  const notify = useExplorerState((state) => state.notify);
  const offered = codes.filter((code) => counts[code].before > 0 || chosen?.includes(code));
  const toggle = (code: Code) => {
    const next = toggleChoice(offered, chosen, code);
    onChange(next.chosen);
    if (!next.emptied) return;
    notify({
      tone: 'info',
      text: `Without any of the ${noun} nothing would be left, so all ${noun} are shown again.`,
      undo: null,
    });
  };
  const all = (
    <Button
      className={styles['all']}
      aria-label={`All ${noun}`}
      aria-disabled={chosen === null}
      onClick={() => chosen !== null && onChange(null)}
    >
      All
    </Button>
  );
  return (
    <FilterGroup title={title} aside={all}>
      <ul className={styles['rows']}>
        {offered.map((code) => (
          <FilterRow
            key={code}
            name={nameOf(code)}
            mark={markOf(code)}
            count={counts[code]}
            noun={counted}
            meaning={meaningOf?.(code)}
            checked={chosen === null || chosen.includes(code)}
            onChange={() => toggle(code)}
            onOnly={() => onChange([code])}
          />
        ))}
      </ul>
    </FilterGroup>
  );
}
