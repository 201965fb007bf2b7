import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { FacetCount } from '../../query/countTies.ts';
import { useExplorerState } from '../explorerContext.ts';
import { Button } from '../kit/Button.tsx';
import { allAgain, allOf, type ChoiceOf } from './choiceOf.ts';
import type { Counted } from './countText.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterRow } from './FilterRow.tsx';
import styles from './filtersPanel.module.css';
import { toggleChoice } from './toggleChoice.ts';

/** One thing to choose; make it once, so that its row renders again only when its numbers change. */
export interface Choosable<Code extends string> {
  readonly code: Code;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly meaning?: string;
}

interface ChoiceGroupProps<Code extends string> {
  readonly title: string;
  /** What the group offers. */
  readonly of: ChoiceOf;
  readonly counted: Counted;
  readonly choices: readonly Choosable<Code>[];
  readonly chosen: readonly Code[] | null;
  readonly counts: Readonly<Record<Code, FacetCount>>;
  /** Each row also has a button that leaves out all others: not where both ends of a tie must be among what is chosen. */
  readonly single?: boolean;
  readonly note?: string | undefined;
  /** Closed until something in it is chosen. */
  readonly closed?: boolean;
  readonly onChange: (chosen: readonly Code[] | null) => void;
}

function PlainGroup<Code extends string>(props: ChoiceGroupProps<Code>) {
  const { title, of, counted, choices, chosen, counts, single, note, closed, onChange } = props;
  const notify = useExplorerState((state) => state.notify);
  const offered = choices.filter(({ code }) => counts[code].before > 0 || chosen?.includes(code));
  const toggle = (code: Code) => {
    const codes = offered.map((choice) => choice.code);
    const next = toggleChoice(codes, chosen, code);
    onChange(next.chosen);
    if (!next.emptied) return;
    notify({ tone: 'info', text: allAgain(of), undo: null });
  };
  const only = (code: Code) => onChange([code]);
  const latest = useRef({ toggle, only });
  useLayoutEffect(() => {
    latest.current = { toggle, only };
  });
  const actions = useMemo(
    () =>
      new Map(
        choices.map(({ code }) => [
          code,
          { toggle: () => latest.current.toggle(code), only: () => latest.current.only(code) },
        ]),
      ),
    [choices],
  );
  const all = (
    <Button
      className={styles['all']}
      aria-label={allOf(of)}
      aria-disabled={chosen === null}
      onClick={() => chosen !== null && onChange(null)}
    >
      {i18n._('All')}
    </Button>
  );
  return (
    <FilterGroup
      title={title}
      aside={all}
      note={note}
      startsOpen={closed !== true}
      active={closed === true && chosen !== null}
    >
      <ul className={styles['rows']}>
        {offered.map(({ code, name, mark, meaning }) => {
          const action = actions.get(code);
          return (
            action && (
              <FilterRow
                key={code}
                name={name}
                mark={mark}
                {...counts[code]}
                counted={counted}
                meaning={meaning}
                checked={chosen === null || chosen.includes(code)}
                onChange={action.toggle}
                onOnly={single ? action.only : undefined}
              />
            )
          );
        })}
      </ul>
    </FilterGroup>
  );
}

/** A list of tick boxes of which all or some are chosen; offers what the dataset has, and whatever is chosen. */
export const ChoiceGroup = memo(PlainGroup) as typeof PlainGroup;
