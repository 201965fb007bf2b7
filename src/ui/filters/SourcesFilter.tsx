import { useId, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import type { EvidenceFacets } from '../../query/evidenceFacets.ts';
import { useControlState, useExplorerState } from '../explorerContext.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './filtersPanel.module.css';
import { RadioRow } from './RadioRow.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import { sourcesCount } from './sourcesCount.ts';
import { sourcesText } from './sourcesText.ts';

/** How many independent sources a tie needs, or whether one alone carries it. */
export function SourcesFilter({ counts }: { readonly counts: EvidenceFacets['sources'] }) {
  const least = useControlState((state) => state.view.minSources);
  const most = useControlState((state) => state.view.maxSources);
  const change = useExplorerState((state) => state.change);
  const group = useId();
  const [lastAsked, setLastAsked] = useState(2);
  const asked = least > 1 ? least : lastAsked;
  if (asked !== lastAsked) setLastAsked(asked);
  const all = sourcesCount(counts, 0);
  const isAlone = most === 1 && least === 1;
  const isOther = most !== null && !isAlone;
  const choose = (minSources: number, maxSources: number | null, gesture?: string) =>
    change({ minSources, maxSources }, gesture);
  const enter = (number: number) => {
    setLastAsked(number);
    choose(number, null, 'sources');
  };
  return (
    <FilterGroup
      title={i18n._('Independent sources')}
      note={i18n._('Copies and rewrites of one text are one source. A membership or office alone has none.')}
    >
      <ul className={styles['rows']}>
        <RadioRow
          group={group}
          name={i18n._('Any number')}
          before={all}
          after={sourcesCount(counts, 0)}
          checked={least === 1 && most === null}
          onChoose={() => choose(1, null)}
        />
        <RadioRow
          group={group}
          name={i18n._('One source alone')}
          before={all}
          after={sourcesCount(counts, 1, 1)}
          checked={isAlone}
          onChoose={() => choose(1, 1)}
        />
        <RadioRow
          group={group}
          name={i18n._('At least')}
          before={all}
          after={sourcesCount(counts, asked)}
          checked={least > 1 && most === null}
          onChoose={() => choose(asked, null)}
        >
          <SourceNumber number={asked} onEnter={enter} />
        </RadioRow>
        {isOther && (
          <RadioRow
            group={group}
            name={sourcesText(least, most)}
            before={all}
            after={sourcesCount(counts, Math.max(1, least), most)}
            checked
            onChoose={() => choose(least, most)}
          />
        )}
      </ul>
    </FilterGroup>
  );
}
