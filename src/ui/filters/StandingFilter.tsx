import { useCallback } from 'react';
import { STANDINGS, type Standing } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { STANDING_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { upperFirst } from './upperFirst.ts';

const CHOICES = STANDINGS.map((code) => ({ code, name: upperFirst(STANDING_WORDS[code]) }));

/** Evidence of which publishers counts. */
export function StandingFilter({ counts }: { readonly counts: EvidenceFacets['standings'] }) {
  const { store } = useExplorer();
  const chosen = useExplorerState((state) => state.view.standings);
  const choose = useCallback(
    (next: readonly Standing[] | null) => store.getState().change({ standings: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title="Publishers"
      noun="publishers"
      counted="ties"
      choices={CHOICES}
      chosen={chosen}
      counts={counts}
      note="Only their reports count. Memberships and offices have no report: any choice here leaves them out."
      onChange={choose}
    />
  );
}
