import { useCallback, useMemo } from 'react';
import type { View } from '../../model/view.ts';
import type { CodeCounts } from '../../query/countTies.ts';
import { useControlState, useExplorer } from '../explorerContext.ts';
import { ChoiceGroup, type Choosable } from './ChoiceGroup.tsx';

/** The codes that evidence can be chosen by, under the parts of the view that hold what is chosen. */
export interface CodesOf {
  readonly types: NonNullable<View['types']>[number];
  readonly standings: NonNullable<View['standings']>[number];
  readonly stances: NonNullable<View['stances']>[number];
  readonly bases: NonNullable<View['bases']>[number];
  readonly depths: NonNullable<View['depths']>[number];
}

type ChosenOf = { readonly [Part in keyof CodesOf]: readonly CodesOf[Part][] | null };

interface CodeFilterProps<Part extends keyof CodesOf> {
  readonly of: Part;
  readonly title: string;
  readonly note: string;
  /** All codes in order; one function for all renders, so that rows render again only when their numbers change. */
  readonly choicesOf: () => readonly Choosable<CodesOf[Part]>[];
  readonly counts: CodeCounts<CodesOf[Part]>;
  /** Stands open, and no row can be chosen alone at a click. */
  readonly open?: boolean;
}

/** One filter of evidence by a code list. */
export function CodeFilter<Part extends keyof CodesOf>(props: CodeFilterProps<Part>) {
  const { of, title, note, choicesOf, counts, open = false } = props;
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, [choicesOf]);
  const chosen = useControlState((state) => (state.view as ChosenOf)[of]);
  const choose = useCallback(
    (next: readonly CodesOf[Part][] | null) => store.getState().change({ [of]: next }),
    [store, of],
  );
  return (
    <ChoiceGroup
      title={title}
      of={of}
      counted="ties"
      choices={choices}
      chosen={chosen}
      counts={counts}
      note={note}
      closed={!open}
      single={!open}
      onChange={choose}
    />
  );
}
