import { i18n } from '../../i18n/i18n.ts';
import { inTimeOrder } from '../../query/ledger.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { eventMarks } from './claimMarks.ts';
import styles from './detailsPanel.module.css';
import { Marks } from './Marks.tsx';
import { Section } from './Section.tsx';
import { useLimit } from './useLimit.tsx';
import { useLoadedWords } from './wordsContext.ts';

interface ReportEventsProps {
  /** Evidence rows of the report. */
  readonly rows: readonly number[];
  readonly cited: boolean;
}

const FIRST = 30;

/** The events that a report tells of, or that it is cited for, in time order. */
export function ReportEvents({ rows, cited }: ReportEventsProps) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const events = [...new Set(inTimeOrder(graph, rows).map((row) => graph.evidence.event[row] ?? -1))].filter(
    (row) => row >= 0,
  );
  /** What all evidence of the report on an event says of it. */
  const flagsOn = (event: number) =>
    rows
      .filter((row) => graph.evidence.event[row] === event)
      .reduce((flags, row) => flags & (graph.evidence.flags[row] ?? 0), -1);
  const [limit, more] = useLimit(events.length, FIRST);
  if (events.length === 0) return null;
  return (
    <Section
      title={cited ? i18n._('Events it stands behind') : i18n._('Events it tells of')}
      count={events.length}
    >
      <ul className={styles['rows']}>
        {events.slice(0, limit).map((row) => {
          const event = evidence.events[row];
          const id = graph.events.id[row];
          return (
            event &&
            id !== undefined && (
              <li key={id}>
                <p className={styles['small']}>{spokenEdtf(event.date.edtf)}</p>
                <p className={styles['target']}>
                  <SelectLink to={{ type: 'event', id }}>
                    <DataText>{event.summary}</DataText>
                  </SelectLink>{' '}
                  <Marks marks={eventMarks(event, flagsOn(row))} />
                </p>
              </li>
            )
          );
        })}
      </ul>
      {more}
    </Section>
  );
}
