import type { ExportScope, ExportSource } from '../exportSource.ts';
import { daysOf } from '../records/daysOf.ts';
import { nameOfEntity } from '../records/evidenceWords.ts';
import { type TieRecord, tieRecords } from '../records/tieRecords.ts';
import { type CsvColumn, csvText } from './csvText.ts';

/** The columns of the table of ties, in order. */
export function tieColumns(source: ExportSource): readonly CsvColumn<TieRecord>[] {
  const { graph, reports } = source;
  return [
    { name: 'tie_id', about: 'ids of both ends, joined with ~', value: ({ id }) => id },
    { name: 'a_id', about: 'id of one end', value: ({ a }) => a },
    { name: 'a_name', about: 'its English name', value: ({ a }) => nameOfEntity(source, a) },
    { name: 'b_id', about: 'id of the other end', value: ({ b }) => b },
    { name: 'b_name', about: 'its English name', value: ({ b }) => nameOfEntity(source, b) },
    {
      name: 'classes',
      about: 'classes of the codebook, joined with "; "',
      value: ({ classes }) => classes.map(([name]) => name).join('; '),
    },
    {
      name: 'line',
      about:
        'line in the view: solid (certain), dashed (possible, planned or alleged), dotted (only what was not done)',
      value: ({ style }) => style,
    },
    {
      name: 'independent_sources',
      about: 'reports counted once per primary source',
      value: ({ sources }) => sources,
    },
    { name: 'evidence', about: 'items of evidence', value: ({ evidence }) => evidence.length },
    {
      name: 'first_reported',
      about: 'EDTF date of the report that first told of it; empty without a dated report',
      value: ({ firstReport }) => reports[firstReport]?.published.edtf ?? '',
    },
    {
      name: 'first_reported_by',
      about: 'its publisher',
      value: ({ firstReport }) => graph.reports.publisher[firstReport] ?? '',
    },
    {
      name: 'in_dates',
      about: 'its evidence against the dates of the view: certain, possible, undated or outside',
      value: ({ state }) => state,
    },
    {
      name: 'from',
      about:
        'earliest day of its evidence on the axis of the view, as in its spells; .. when open, empty when undated',
      value: ({ spells }) => daysOf(spells).from,
    },
    {
      name: 'to',
      about: 'latest day of its evidence; .. when open, empty when undated',
      value: ({ spells }) => daysOf(spells).to,
    },
  ];
}

/** The ties as a table, one row for each. */
export function tiesCsv(source: ExportSource, scope: ExportScope): string {
  return csvText(tieColumns(source), tieRecords(source, scope));
}
