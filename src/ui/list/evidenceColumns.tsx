import { i18n } from '../../i18n/i18n.ts';
import { dataLang } from '../../i18n/language.ts';
import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { commaText } from '../../query/commaText.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { CiteEvidence } from '../kit/CiteEvidence.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import styles from './cells.module.css';
import { dateNote } from './dateNote.ts';
import type { EvidenceWords, Named, WordsOfRow } from './evidenceWords.ts';
import { NamedList } from './NamedList.tsx';
import { Publisher } from './Publisher.tsx';
import { ReportDate } from './ReportDate.tsx';
import { reportSortDay } from './reportDay.ts';
import { Summary } from './Summary.tsx';
import type { SortKey } from './sortRows.ts';
import type { TableColumn } from './tableColumn.ts';

/** A column of words; `keyOf` a row where the words are not needed to sort by it. */
type Column = Omit<TableColumn<EvidenceWords>, 'keyOf'> &
  ({ readonly keyOf: (words: EvidenceWords) => SortKey } | { readonly keyOfRow: (row: number) => SortKey });

function namesOf(names: readonly Named[]): string {
  return commaText(names.map(({ name }) => name));
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

function summaryColumn(): Column {
  return {
    id: 'what',
    title: i18n._('Summary'),
    widthRem: 16,
    prose: true,
    keyOf: ({ what }) => what || null,
    cell: (words) => <Summary words={words} />,
  };
}

function statusColumn(): Column {
  const statusOf = ({ status }: EvidenceWords) => status || null;
  return { id: 'status', title: i18n._('Done or not'), widthRem: 5.5, keyOf: statusOf, cell: statusOf };
}

function dateColumn({ evidence }: Graph): Column {
  const { happened, report } = evidence;
  return {
    id: 'date',
    title: i18n._('Date told'),
    widthRem: 7.5,
    largestFirst: true,
    keyOfRow: (row) => {
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
  const reportOf = (row: number) => evidence.report[row] ?? -1;
  return [
    {
      id: 'reported',
      title: i18n._('Reported'),
      widthRem: 7,
      largestFirst: true,
      keyOfRow: (row) => reportSortDay(graph, reportOf(row)),
      cell: ({ row }) => (reportOf(row) < 0 ? null : <ReportDate report={reportOf(row)} />),
    },
    {
      id: 'publisher',
      title: i18n._('Report by'),
      widthRem: 8.5,
      keyOfRow: (row) => reports.publisher[reportOf(row)] ?? null,
      // What stands in no report, an affiliation, is cited as a record of the dataset.
      cell: ({ row }) => (
        <>
          {reportOf(row) >= 0 && <Publisher report={reportOf(row)} />}
          <span className={styles['quiet']}>
            <CiteEvidence row={row} />
          </span>
        </>
      ),
    },
  ];
}

const toldColumn = (): Column => ({
  id: 'told',
  title: i18n._('How it is told'),
  widthRem: 8.5,
  keyOf: ({ stance }) => stance || null,
  cell: ({ stance, speaker, deniedBy }) =>
    stance === '' ? null : (
      <>
        {stance}
        {speaker.length > 0 && (
          <span className={styles['quiet']}>
            {' '}
            <RichText text={i18n._('said by <0/>')} parts={[() => <NamedList names={speaker} />]} />
          </span>
        )}
        {deniedBy.length > 0 && (
          <span className={styles['quiet']}>
            {' '}
            <RichText text={i18n._('denied by <0/>')} parts={[() => <NamedList names={deniedBy} />]} />
          </span>
        )}
      </>
    ),
});

const whereColumn = (): Column => ({
  id: 'where',
  title: i18n._('Where'),
  widthRem: 7,
  keyOf: ({ place, forum }) => commaText([place, namesOf(forum)].filter(Boolean)) || null,
  cell: ({ place, forum }) => {
    if (place === '' && forum.length === 0) return null;
    const parts = [
      ...(place === '' ? [] : [() => <span lang={dataLang()}>{place}</span>]),
      ...(forum.length === 0 ? [] : [() => <NamedList names={forum} />]),
    ];
    return <RichText text={commaText(parts.map((_, at) => `<${at}/>`))} parts={parts} />;
  },
});

function eventColumn({ events }: Graph): Column {
  return {
    id: 'event',
    title: i18n._('Event'),
    widthRem: 7,
    keyOf: ({ eventKind }) => eventKind || null,
    cell: ({ event, eventKind }) => {
      const id = events.id[event];
      return id === undefined ? null : (
        <SelectLink to={{ type: 'event', id }}>
          <span lang={dataLang()}>{eventKind}</span>
        </SelectLink>
      );
    },
  };
}

/** The same for rows, whose words are put together when they are shown or sorted by. */
function ofRows(column: Column, wordsOf: WordsOfRow): TableColumn<number> {
  const ask =
    <Answer,>(of: (words: EvidenceWords) => Answer) =>
    (row: number) => {
      const words = wordsOf(row);
      return words && of(words);
    };
  return {
    ...column,
    keyOf: 'keyOfRow' in column ? column.keyOfRow : ask(column.keyOf),
    cell: ask(column.cell),
  };
}

/** The columns of the evidence table, for evidence rows: when, what, whether it was done, and which report says so come first. */
export function evidenceColumns(graph: Graph, wordsOf: WordsOfRow): readonly TableColumn<number>[] {
  const columns: readonly Column[] = [
    dateColumn(graph),
    summaryColumn(),
    statusColumn(),
    ...reportColumns(graph),
    toldColumn(),
    named('who', i18n._('Who'), 7.5),
    named('whom', i18n._('To or with whom'), 7.5),
    whereColumn(),
    named('about', i18n._('About'), 8),
    eventColumn(graph),
  ];
  return columns.map((column) => ofRows(column, wordsOf));
}
