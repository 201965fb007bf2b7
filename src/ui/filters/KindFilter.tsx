import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/codes.ts';
import { useControlState, useExplorer, useFacets } from '../explorerContext.ts';
import { EntityMark } from '../kit/EntityMark.tsx';
import { KIND_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

const choicesOf = () =>
  ENTITY_KINDS.map((kind) => ({
    code: kind,
    name: KIND_WORDS[kind][1],
    mark: <EntityMark kind={kind} side="other" />,
  }));

/** Which kinds of entities are shown: ties both of whose ends are of them. */
export function KindFilter() {
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, []);
  const kinds = useControlState((state) => state.view.kinds);
  const counts = useFacets().kinds;
  const choose = useCallback(
    (next: readonly EntityKind[] | null) => store.getState().change({ kinds: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('Kinds of entities')}
      of="kinds"
      counted="entities"
      choices={choices}
      chosen={kinds}
      counts={counts}
      onChange={choose}
    />
  );
}
