import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { STANDINGS, type Standing } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { STANDING_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { upperFirst } from './upperFirst.ts';

const choicesOf = () => STANDINGS.map((code) => ({ code, name: upperFirst(STANDING_WORDS[code]) }));

/** Evidence of which publishers counts. */
export function StandingFilter({ counts }: { readonly counts: EvidenceFacets['standings'] }) {
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, []);
  const chosen = useExplorerState((state) => state.view.standings);
  const choose = useCallback(
    (next: readonly Standing[] | null) => store.getState().change({ standings: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('Publishers')}
      of="standings"
      counted="ties"
      choices={choices}
      chosen={chosen}
      counts={counts}
      note={i18n._(
        'Only their reports count. Memberships and offices have no report: any choice here leaves them out.',
      )}
      onChange={choose}
    />
  );
}
