import { STANDINGS } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import { formatDay } from '../../model/day.ts';
import type { ExportScope, ExportSource } from '../exportSource.ts';
import { type EvidenceRecord, evidenceRecords } from '../records/evidenceRecords.ts';
import { titleOfReport } from '../records/titleOfReport.ts';
import { type CsvColumn, csvText } from './csvText.ts';

/** The columns of the table of evidence, in order. */
export function evidenceColumns({ graph, reports }: ExportSource): readonly CsvColumn<EvidenceRecord>[] {
  const { earliestStart, latestEnd } = graph.evidence.happened;
  const day = (column: Int32Array, { row, words }: EvidenceRecord) =>
    words.date?.edtf === undefined ? '' : formatDay(column[row]! as Day);
  return [
    { name: 'evidence_id', about: 'id in this edition of the data', value: ({ id }) => id },
    { name: 'kind', about: 'claim, citation or affiliation', value: ({ kind }) => kind },
    { name: 'event_id', about: 'id of the event that it tells of', value: ({ event }) => event ?? '' },
    {
      name: 'event_date',
      about: 'EDTF date of what it tells of; empty when undated',
      value: ({ words }) => words.date?.edtf ?? '',
    },
    {
      name: 'event_earliest',
      about: 'first day it can mean; .. when open',
      value: (one) => day(earliestStart, one),
    },
    {
      name: 'event_latest',
      about: 'last day it can mean; .. when open',
      value: (one) => day(latestEnd, one),
    },
    {
      name: 'event_date_basis',
      about: 'how that date is known',
      value: ({ words }) => words.date?.basis ?? '',
    },
    {
      name: 'in_dates',
      about: 'against the dates of the view: certain, possible, undated or outside',
      value: ({ state }) => state,
    },
    { name: 'classes', about: 'classes, joined with "; "', value: ({ classes }) => classes.join('; ') },
    { name: 'summary', about: 'what it says, in our words', value: ({ words }) => words.summary },
    { name: 'stance', about: 'how the report presents it', value: ({ stance }) => stance ?? '' },
    {
      name: 'qualifiers',
      about: 'planned, negated, alleged, denied, standing, notDone, joined with "; "',
      value: ({ flags }) => flags.join('; '),
    },
    { name: 'speaker', about: 'who says it', value: ({ words }) => words.speaker?.name ?? '' },
    {
      name: 'report_id',
      about: 'id of the report; empty for affiliations',
      value: ({ report }) => report ?? '',
    },
    {
      name: 'publisher',
      about: 'who published the report',
      value: ({ reportRow }) => graph.reports.publisher[reportRow] ?? '',
    },
    {
      name: 'standing',
      about: 'who that is',
      value: ({ reportRow }) => STANDINGS[graph.reports.standing[reportRow] ?? -1] ?? '',
    },
    {
      name: 'report_title',
      about: 'its headline; in brackets where the headline is ours',
      value: ({ reportRow }) => titleOfReport(reports[reportRow]),
    },
    {
      name: 'report_date',
      about: 'EDTF date of publication; empty when undated',
      value: ({ reportRow }) => reports[reportRow]?.published.edtf ?? '',
    },
    {
      name: 'report_date_basis',
      about: 'how that date is known',
      value: ({ reportRow }) => reports[reportRow]?.published.basis ?? '',
    },
    { name: 'paragraph', about: 'place in the report', value: ({ words }) => words.at?.paragraph ?? '' },
    { name: 'sentence', about: 'place in the paragraph', value: ({ words }) => words.at?.sentence ?? '' },
    { name: 'url', about: 'address of the report', value: ({ reportRow }) => reports[reportRow]?.url ?? '' },
    {
      name: 'tie_ids',
      about: 'ties that it stands behind, joined with "; "',
      value: ({ ties }) => ties.join('; '),
    },
  ];
}

/** The evidence as a table, one row for each item, in order of what it tells of. */
export function evidenceCsv(source: ExportSource, scope: ExportScope): string {
  return csvText(evidenceColumns(source), evidenceRecords(source, scope));
}
