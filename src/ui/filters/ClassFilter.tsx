import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { TIE_CLASSES, type TieClass } from '../../model/codes.ts';
import { useControlState, useExplorer, useFacets } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { useForcedColours } from '../kit/useMediaQuery.ts';
import { CLASS_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

const choicesOf = (hasColours: boolean) =>
  TIE_CLASSES.map((one) => ({
    code: one,
    name: CLASS_WORDS[one][0],
    meaning: CLASS_WORDS[one][1],
    mark: hasColours ? <ClassMark tieClass={one} /> : undefined,
  }));

/** Which classes of ties are shown. */
export function ClassFilter() {
  const { store } = useExplorer();
  const hasColours = !useForcedColours();
  const choices = useMemo(() => choicesOf(hasColours), [hasColours]);
  const classes = useControlState((state) => state.view.classes);
  const counts = useFacets().classes;
  const choose = useCallback(
    (next: readonly TieClass[] | null) => store.getState().change({ classes: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('Classes of ties')}
      of="classes"
      counted="ties"
      choices={choices}
      chosen={classes}
      counts={counts}
      single
      note={
        hasColours
          ? undefined
          : i18n._('Your system’s colours show no classes: “Only” leaves one of them in the picture.')
      }
      onChange={choose}
    />
  );
}
