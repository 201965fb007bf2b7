import type { ReactNode } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { groupSummaries } from '../../measures/groupSummaries.ts';
import type { Measures } from '../../measures/measures.ts';
import { rankOf } from '../../measures/rankOf.ts';
import { commaText } from '../../query/commaText.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { useExplorer } from '../explorerContext.ts';
import { RichText } from '../kit/RichText.tsx';
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
  const count = { groups: measures.groupCount, size: summary.size };
  const names = commaText(others.map((one) => labelOf(graph, one)));
  const text =
    others.length > 0
      ? i18n._('<0/> of {groups}; {size, plural, one {# entity} other {# entities}}, among them {names}', {
          ...count,
          names,
        })
      : i18n._('<0/> of {groups}; {size, plural, one {# entity} other {# entities}}', count);
  return (
    <Value of="group">
      <RichText text={text} parts={[() => <GroupMark group={group} />]} />
    </Value>
  );
}

/** What is measured of a visible entity, with its place among all visible ones. */
export function EntityMeasureValues({ row }: { readonly row: number }) {
  const { entities } = usePanelVisible();
  const state = useMeasures(true);
  const { measures } = state;
  const ranked = (value: number | string, among: ArrayLike<number>) =>
    i18n._('{value}, {rank}', { value, rank: rankText(rankOf(among, entities.degree, row)) });
  const isMeasured = measures !== null && measures.group[row] !== 0;
  return (
    <>
      <dl className={styles['facts']}>
        <Value of="degree">{ranked(entities.degree[row] ?? 0, entities.degree)}</Value>
        <Value of="sources">{ranked(entities.sources[row] ?? 0, entities.sources)}</Value>
        {isMeasured && (
          <Value of="between">
            {ranked(shareText(measures.between[row] ?? 0, measures.isExact), measures.between)}
          </Value>
        )}
        {isMeasured && <GroupValue row={row} measures={measures} />}
      </dl>
      <MeasuresStatus state={state} />
    </>
  );
}
