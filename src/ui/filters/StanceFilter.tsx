import { useCallback } from 'react';
import { STANCES, type Stance } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { STANCE_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { upperFirst } from './upperFirst.ts';

const CHOICES = STANCES.map((code) => ({ code, name: upperFirst(STANCE_WORDS[code]) }));

/** Evidence told in which way counts. */
export function StanceFilter({ counts }: { readonly counts: EvidenceFacets['stances'] }) {
  const { store } = useExplorer();
  const chosen = useExplorerState((state) => state.view.stances);
  const choose = useCallback(
    (next: readonly Stance[] | null) => store.getState().change({ stances: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title="Ways of telling"
      noun="ways"
      counted="ties"
      choices={CHOICES}
      chosen={chosen}
      counts={counts}
      note="Memberships and offices have no report: any choice here leaves them out."
      closed
      single
      onChange={choose}
    />
  );
}
