import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import styles from './cells.module.css';
import { dateNote } from './dateNote.ts';
import type { EvidenceWords, Named } from './evidenceWords.ts';
import { NamedList } from './NamedList.tsx';
import { Publisher } from './Publisher.tsx';
import { ReportDate } from './ReportDate.tsx';
import { reportSortDay } from './reportDay.ts';
import type { TableColumn } from './tableColumn.ts';

type Column = TableColumn<EvidenceWords>;

function namesOf(names: readonly Named[]): string {
  return names.map(({ name }) => name).join(', ');
}

function named(id: 'who' | 'whom' | 'about', title: string, widthRem: number): Column {
  return {
    id,
    title,
    widthRem,
    keyOf: (words) => namesOf(words[id]) || null,
    cell: (words) => (words[id].length === 0 ? null : <NamedList names={words[id]} />),
  };
}

function text(id: 'what' | 'status', title: string, widthRem: number, prose = false): Column {
  const textOf = (words: EvidenceWords) => words[id] || null;
  return { id, title, widthRem, prose, keyOf: textOf, cell: textOf };
}

function dateColumn({ evidence }: Graph): Column {
  const { happened, report } = evidence;
  return {
    id: 'date',
    title: 'Date told',
    widthRem: 7.5,
    largestFirst: true,
    keyOf: ({ row }) => {
      const [first, last] = [happened.earliestStart[row] ?? DAY_MIN, happened.latestEnd[row] ?? DAY_MAX];
      if (first > DAY_MIN) return first;
      return last < DAY_MAX ? last : null;
    },
    cell: ({ row, date, basis }) => {
      const note = dateNote(basis, (report[row] ?? -1) >= 0);
      return (
        <>
          {spokenEdtf(date)}
          {note && <span className={styles['quiet']}> {note}</span>}
        </>
      );
    },
  };
}

function reportColumns(graph: Graph): readonly Column[] {
  const { evidence, reports } = graph;
  const reportOf = ({ row }: EvidenceWords) => evidence.report[row] ?? -1;
  return [
    {
      id: 'reported',
      title: 'Reported',
      widthRem: 7,
      largestFirst: true,
      keyOf: (words) => reportSortDay(graph, reportOf(words)),
      cell: (words) => (reportOf(words) < 0 ? null : <ReportDate report={reportOf(words)} />),
    },
    {
      id: 'publisher',
      title: 'Report by',
      widthRem: 8.5,
      keyOf: (words) => reports.publisher[reportOf(words)] ?? null,
      cell: (words) => (reportOf(words) < 0 ? null : <Publisher report={reportOf(words)} />),
    },
  ];
}

const toldColumn: Column = {
  id: 'told',
  title: 'How it is told',
  widthRem: 8.5,
  keyOf: ({ stance }) => stance || null,
  cell: ({ stance, speaker, deniedBy }) =>
    stance === '' ? null : (
      <>
        {stance}
        {speaker.length > 0 && (
          <span className={styles['quiet']}>
            {' '}
            said by <NamedList names={speaker} />
          </span>
        )}
        {deniedBy.length > 0 && (
          <span className={styles['quiet']}>
            {' '}
            denied by <NamedList names={deniedBy} />
          </span>
        )}
      </>
    ),
};

const whereColumn: Column = {
  id: 'where',
  title: 'Where',
  widthRem: 7,
  keyOf: ({ place, forum }) => [place, namesOf(forum)].filter(Boolean).join(', ') || null,
  cell: ({ place, forum }) =>
    place === '' && forum.length === 0 ? null : (
      <>
        {place}
        {place !== '' && forum.length > 0 && ', '}
        <NamedList names={forum} />
      </>
    ),
};

function eventColumn({ events }: Graph): Column {
  return {
    id: 'event',
    title: 'Event',
    widthRem: 7,
    keyOf: ({ eventKind }) => eventKind || null,
    cell: ({ event, eventKind }) => {
      const id = events.id[event];
      return id === undefined ? null : <SelectLink to={{ type: 'event', id }}>{eventKind}</SelectLink>;
    },
  };
}

/** The columns of the evidence table: when, what, whether it was done, and which report says so come first. */
export function evidenceColumns(graph: Graph): readonly Column[] {
  return [
    dateColumn(graph),
    text('what', 'Summary', 16, true),
    text('status', 'Done or not', 5.5),
    ...reportColumns(graph),
    toldColumn,
    named('who', 'Who', 7.5),
    named('whom', 'To or with whom', 7.5),
    whereColumn,
    named('about', 'About', 8),
    eventColumn(graph),
  ];
}
