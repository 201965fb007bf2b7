import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { EVENT_TYPES, type EventType, PLOVER_TYPES } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { ClassMark } from '../kit/ClassMark.tsx';
import { TYPE_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

const choicesOf = () =>
  EVENT_TYPES.map((code) => ({
    code,
    name: TYPE_WORDS[code][0],
    meaning: TYPE_WORDS[code][1],
    mark: <ClassMark tieClass={code === 'NONE' ? 'stated' : PLOVER_TYPES[code]} />,
  }));

/** Which types of events are shown; what tells of none is a choice of its own. */
export function TypeFilter({ counts }: { readonly counts: EvidenceFacets['types'] }) {
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, []);
  const chosen = useExplorerState((state) => state.view.types);
  const choose = useCallback(
    (next: readonly EventType[] | null) => store.getState().change({ types: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('Types of events')}
      of="types"
      counted="ties"
      choices={choices}
      chosen={chosen}
      counts={counts}
      note={i18n._('The names are PLOVER’s, a standard for coding events.')}
      closed
      single
      onChange={choose}
    />
  );
}
