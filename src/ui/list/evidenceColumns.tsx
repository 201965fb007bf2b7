import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { spokenEdtf } from '../../query/spokenDate.ts';
import { basisNote } from '../kit/basisNote.ts';
import { SelectLink } from '../kit/SelectLink.tsx';
import { BASIS_WORDS } from '../kit/words.ts';
import styles from './cells.module.css';
import type { EvidenceWords, Named } from './evidenceWords.ts';
import { NamedList } from './NamedList.tsx';
import { Publisher } from './Publisher.tsx';
import { ReportDate } from './ReportDate.tsx';
import type { TableColumn } from './tableColumn.ts';

type Column = TableColumn<EvidenceWords>;
type Part<Kind> = {
  [Name in keyof EvidenceWords]: EvidenceWords[Name] extends Kind ? Name : never;
}[keyof EvidenceWords];

function named(id: Part<readonly Named[]>, title: string, widthRem: number): Column {
  return {
    id,
    title,
    widthRem,
    keyOf: (words) => words[id].map(({ name }) => name).join(', ') || null,
    cell: (words) => (words[id].length === 0 ? null : <NamedList names={words[id]} />),
  };
}

function text(id: Part<string>, title: string, widthRem: number, prose = false): Column {
  const textOf = (words: EvidenceWords) => words[id] || null;
  return { id, title, widthRem, prose, keyOf: textOf, cell: textOf };
}

/** How a date is known; what stands in no report is not missing from one. */
function basisOf(graph: Graph, { row, basis }: EvidenceWords): string {
  const words = BASIS_WORDS[basis];
  return (graph.evidence.report[row] ?? -1) < 0 ? words.replace('not stated by the report; ', '') : words;
}

/** A word on a date that the report itself does not give; null for one that it states, and for none. */
function noteOn({ evidence }: Graph, { row, basis }: EvidenceWords): string | null {
  return (evidence.report[row] ?? -1) < 0 ? null : basisNote(basis);
}

function dateColumn(graph: Graph): Column {
  const { happened } = graph.evidence;
  return {
    id: 'date',
    title: 'Date',
    widthRem: 8.5,
    largestFirst: true,
    keyOf: ({ row }) => {
      const [first, last] = [happened.earliestStart[row] ?? DAY_MIN, happened.latestEnd[row] ?? DAY_MAX];
      if (first > DAY_MIN) return first;
      return last < DAY_MAX ? last : null;
    },
    cell: (words) => {
      const note = noteOn(graph, words);
      return (
        <>
          {spokenEdtf(words.date)}
          {note && (
            <span className={styles['quiet']} data-note>
              {note}
            </span>
          )}
        </>
      );
    },
  };
}

function basisColumn(graph: Graph): Column {
  const wordsOf = (words: EvidenceWords) => basisOf(graph, words);
  return { id: 'basis', title: 'How the date is known', widthRem: 11, keyOf: wordsOf, cell: wordsOf };
}

function reportColumns(graph: Graph): readonly Column[] {
  const { evidence, reports } = graph;
  const reportOf = ({ row }: EvidenceWords) => evidence.report[row] ?? -1;
  return [
    {
      id: 'reported',
      title: 'Reported',
      widthRem: 6.5,
      largestFirst: true,
      keyOf: (words) => reports.best[reportOf(words)] ?? null,
      cell: (words) => (reportOf(words) < 0 ? null : <ReportDate report={reportOf(words)} />),
    },
    {
      id: 'publisher',
      title: 'Report by',
      widthRem: 8,
      keyOf: (words) => reports.publisher[reportOf(words)] ?? null,
      cell: (words) => (reportOf(words) < 0 ? null : <Publisher report={reportOf(words)} />),
    },
  ];
}

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

/** The columns of the evidence table. */
export function evidenceColumns(graph: Graph): readonly Column[] {
  return [
    dateColumn(graph),
    named('who', 'Who', 7.5),
    named('whom', 'To or with whom', 7.5),
    text('what', 'What', 15.5, true),
    text('status', 'Done or not', 6),
    ...reportColumns(graph),
    text('place', 'Place', 6),
    named('forum', 'Forum', 5),
    named('about', 'About', 8),
    text('stance', 'How it is told', 8),
    named('speaker', 'Said by', 7),
    named('deniedBy', 'Denied by', 6),
    basisColumn(graph),
    eventColumn(graph),
  ];
}
