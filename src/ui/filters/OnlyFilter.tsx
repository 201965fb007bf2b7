import { useId } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { STANDINGS } from '../../model/codes.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useControlState, useExplorerState } from '../explorerContext.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './filtersPanel.module.css';
import { ONLY_WORDS } from './onlyWords.ts';
import { RadioRow } from './RadioRow.tsx';

/** Ties that publishers of one standing alone carry. */
export function OnlyFilter({ counts }: { readonly counts: EvidenceFacets['only'] }) {
  const only = useControlState((state) => state.view.only);
  const change = useExplorerState((state) => state.change);
  const group = useId();
  return (
    <FilterGroup
      title={i18n._('Carried only by')}
      note={i18n._(
        'Ties all of whose reports in this view are by such publishers. A membership or office has no report.',
      )}
    >
      <ul className={styles['rows']}>
        <RadioRow
          group={group}
          name={i18n._('Any publishers')}
          before={counts.any}
          after={counts.any}
          checked={only === null}
          onChoose={() => change({ only: null })}
        />
        {STANDINGS.map((standing) => (
          <RadioRow
            key={standing}
            group={group}
            name={ONLY_WORDS[standing]}
            before={counts.any}
            after={counts[standing]}
            checked={only === standing}
            onChoose={() => change({ only: standing })}
          />
        ))}
      </ul>
    </FilterGroup>
  );
}
