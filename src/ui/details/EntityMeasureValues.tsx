import type { ReactNode } from 'react';
import { groupSummaries } from '../../measures/groupSummaries.ts';
import type { Measures } from '../../measures/measures.ts';
import { rankOf } from '../../measures/rankOf.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { GroupMark } from '../measures/GroupMark.tsx';
import { MeasuresStatus } from '../measures/MeasuresStatus.tsx';
import { MEASURE_WORDS, type MeasureName } from '../measures/measureWords.ts';
import { rankText } from '../measures/rankText.ts';
import { shareText } from '../measures/shareText.ts';
import { useMeasures } from '../measures/useMeasures.ts';
import styles from './detailsPanel.module.css';
import { usePanelVisible } from './visibleContext.ts';

const MEMBERS = 4;

function Value({ of, children }: { readonly of: MeasureName; readonly children: ReactNode }) {
  const { name, means, not } = MEASURE_WORDS[of];
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className={styles['meaning']}>
        {means} {not}
      </dd>
    </div>
  );
}

function GroupValue({ row, measures }: { readonly row: number; readonly measures: Measures }) {
  const { graph } = useExplorer();
  const visible = usePanelVisible();
  const group = measures.group[row] ?? 0;
  const summary = groupSummaries(measures, visible, { groups: group, members: MEMBERS + 1 })[group - 1];
  if (!summary) return null;
  const others = summary.largest.filter((one) => one !== row).slice(0, MEMBERS);
  return (
    <Value of="group">
      <GroupMark group={group} /> of {measures.groupCount}; {summary.size} entities
      {others.length > 0 && `, among them ${others.map((one) => labelOf(graph, one)).join(', ')}`}
    </Value>
  );
}

/** What is measured of a visible entity, with its place among all visible ones. */
export function EntityMeasureValues({ row }: { readonly row: number }) {
  const { entities } = usePanelVisible();
  const state = useMeasures(true);
  const { measures } = state;
  const rank = (values: ArrayLike<number>) => rankText(rankOf(values, entities.degree, row));
  const isMeasured = measures !== null && measures.group[row] !== 0;
  return (
    <>
      <dl className={styles['facts']}>
        <Value of="degree">
          {entities.degree[row]}, {rank(entities.degree)}
        </Value>
        <Value of="sources">
          {entities.sources[row]}, {rank(entities.sources)}
        </Value>
        {isMeasured && (
          <Value of="between">
            {shareText(measures.between[row] ?? 0, measures.isExact)}, {rank(measures.between)}
          </Value>
        )}
        {isMeasured && <GroupValue row={row} measures={measures} />}
      </dl>
      <MeasuresStatus state={state} />
    </>
  );
}
