import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { STANCES, type Stance } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { STANCE_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { upperFirst } from './upperFirst.ts';

const choicesOf = () => STANCES.map((code) => ({ code, name: upperFirst(STANCE_WORDS[code]) }));

/** Evidence told in which way counts. */
export function StanceFilter({ counts }: { readonly counts: EvidenceFacets['stances'] }) {
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, []);
  const chosen = useExplorerState((state) => state.view.stances);
  const choose = useCallback(
    (next: readonly Stance[] | null) => store.getState().change({ stances: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('Ways of telling')}
      of="stances"
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
