import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { DEPTHS, type Depth } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { DEPTH_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { upperFirst } from './upperFirst.ts';

const choicesOf = () =>
  DEPTHS.map((code) => ({
    code,
    name: upperFirst(DEPTH_WORDS[code][0]),
    meaning: DEPTH_WORDS[code][1],
  }));

/** Whether annotated reports count, or those that are only cited. */
export function DepthFilter({ counts }: { readonly counts: EvidenceFacets['depths'] }) {
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, []);
  const chosen = useExplorerState((state) => state.view.depths);
  const choose = useCallback(
    (next: readonly Depth[] | null) => store.getState().change({ depths: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('Annotated or cited')}
      of="depths"
      counted="ties"
      choices={choices}
      chosen={chosen}
      counts={counts}
      note={i18n._('Memberships and offices have no report: any choice here leaves them out.')}
      closed
      single
      onChange={choose}
    />
  );
}
