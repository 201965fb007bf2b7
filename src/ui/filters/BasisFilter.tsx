import { useCallback, useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { DATE_BASES, type DateBasis } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useExplorer, useExplorerState } from '../explorerContext.ts';
import { BASIS_WORDS } from '../kit/words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { upperFirst } from './upperFirst.ts';

const choicesOf = () => DATE_BASES.map((code) => ({ code, name: upperFirst(BASIS_WORDS[code]) }));

/** Evidence counts whose date is known in which way. */
export function BasisFilter({ counts }: { readonly counts: EvidenceFacets['bases'] }) {
  const { store } = useExplorer();
  const choices = useMemo(choicesOf, []);
  const chosen = useExplorerState((state) => state.view.bases);
  const choose = useCallback(
    (next: readonly DateBasis[] | null) => store.getState().change({ bases: next }),
    [store],
  );
  return (
    <ChoiceGroup
      title={i18n._('How the date is known')}
      of="bases"
      counted="ties"
      choices={choices}
      chosen={chosen}
      counts={counts}
      note={i18n._(
        'The report’s date as reported, the event’s as it happened; a membership or office has its own on both.',
      )}
      closed
      single
      onChange={choose}
    />
  );
}
