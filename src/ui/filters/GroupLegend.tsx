import { i18n } from '../../i18n/i18n.ts';
import { groupSummaries } from '../../measures/groupSummaries.ts';
import { commaText } from '../../query/commaText.ts';
import { labelOf } from '../../query/viewSentence.ts';
import { PALETTES } from '../../render/palette.ts';
import { useCalmVisible, useExplorer } from '../explorerContext.ts';
import { GroupMark } from '../measures/GroupMark.tsx';
import { MeasuresStatus } from '../measures/MeasuresStatus.tsx';
import { MEASURE_WORDS } from '../measures/measureWords.ts';
import { useMeasures } from '../measures/useMeasures.ts';
import styles from './legend.module.css';

const COLOURS = PALETTES.light.groups.length;
const MEMBERS = 3;

function groupText(members: readonly string[], more: number): string {
  const names = commaText(members);
  return more > 0 ? i18n._('{names} and {more, number} more', { names, more }) : names;
}

/** The largest groups by number and colour with their largest members, and how many more there are. */
export function GroupLegend() {
  const { graph } = useExplorer();
  const visible = useCalmVisible();
  const state = useMeasures(true);
  const { measures } = state;
  const summaries = measures ? groupSummaries(measures, visible, { groups: COLOURS, members: MEMBERS }) : [];
  const more = (measures?.groupCount ?? 0) - summaries.length;
  return (
    <>
      <ul className={styles['groups']} aria-label={i18n._('Groups')}>
        {summaries.map(({ group, size, largest }) => (
          <li key={group}>
            <GroupMark group={group} />
            <span>
              {groupText(
                largest.map((row) => labelOf(graph, row)),
                size - largest.length,
              )}
            </span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <GroupMark group={COLOURS + 1} andMore />
            <span>
              {i18n._(
                '{count, plural, one {# smaller group in one colour} other {# smaller groups in one colour}}',
                { count: more },
              )}
            </span>
          </li>
        )}
      </ul>
      <p className={styles['note']}>
        {i18n._('The number stands before each name in the graph.')} {MEASURE_WORDS.group.means}{' '}
        {MEASURE_WORDS.group.not}
      </p>
      <MeasuresStatus state={state} />
    </>
  );
}
