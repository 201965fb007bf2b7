import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceRows, tieRows } from '../../query/tableRows.ts';
import { arbitraryExport } from '../../testing/arbitraryExport.ts';
import { sampleExport } from '../../testing/sampleExport.ts';
import { evidenceColumns, evidenceCsv } from './evidenceCsv.ts';
import { tieColumns, tiesCsv } from './tiesCsv.ts';

type Row = Readonly<Record<string, string>>;

const read = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
const source = sampleExport();

test('a tie tells who first reported it, when, and how sure it is', () => {
  const ties = read(tiesCsv(source, 'displayed'));
  expect(ties[0]).toEqual({
    tie_id: 'country-a~country-b',
    a_id: 'country-a',
    a_name: 'Country A',
    b_id: 'country-b',
    b_name: 'Country B',
    classes: 'verbal-cooperation',
    line: 'solid',
    independent_sources: '1',
    evidence: '2',
    first_reported: '2024-02-28',
    first_reported_by: 'gazette',
    in_dates: 'certain',
    from: '2024-02-28',
    to: '2024-02-29',
  });
});

test('an item of evidence tells what happened when, who says so, where, and for which ties', () => {
  const items = read(evidenceCsv(source, 'displayed'));
  expect(items.find((row) => row['evidence_id'] === 'claim-1')).toEqual({
    evidence_id: 'claim-1',
    kind: 'claim',
    event_id: 'talks',
    event_date: '2024-02-26/2024-02-27',
    event_earliest: '2024-02-26',
    event_latest: '2024-02-27',
    event_date_basis: 'stated',
    in_dates: 'certain',
    classes: 'verbal-cooperation',
    summary: 'They meet 1',
    stance: 'reported-fact',
    qualifiers: '',
    speaker: 'Country A',
    report_id: 'herald',
    publisher: 'herald',
    standing: 'copy',
    report_title: 'They meet herald',
    report_date: '2024-02-29',
    report_date_basis: 'stated',
    paragraph: '2',
    sentence: '2',
    url: 'https://example.org/herald?a=1&b=2',
    tie_ids: 'country-a~country-b',
  });
});

test('an open end is two dots, an undated item has empty days', () => {
  const items = read(evidenceCsv(source, 'all'));
  const open = items.find((row) => row['evidence_id'] === 'claim-6');
  const undated = items.find((row) => row['evidence_id'] === 'claim-2');
  expect([open?.['event_earliest'], open?.['event_latest']]).toEqual(['2024-04-05', '..']);
  expect([undated?.['event_earliest'], undated?.['event_latest']]).toEqual(['', '']);
});

test('every column says what stands in it, under a name of its own', () => {
  const columns = [tieColumns(source), evidenceColumns(source)];
  for (const some of columns) {
    expect(some.every(({ about }) => about.length > 0)).toBe(true);
    expect(new Set(some.map(({ name }) => name)).size).toBe(some.length);
  }
});

test('any view is exported as its tables show it: the same ties and evidence with the same numbers in the same order', () => {
  fc.assert(
    fc.property(arbitraryExport, (one) => {
      const { graph, visible } = one;
      expect(
        read(tiesCsv(one, 'displayed')).map((row) => [
          row['tie_id'],
          row['independent_sources'],
          row['evidence'],
        ]),
      ).toEqual(
        tieRows(graph, visible).map(({ row, sources, evidence }) => [
          graph.ties.id[row],
          String(sources),
          String(evidence),
        ]),
      );
      const claims = evidenceRows(graph, visible).map(
        (row) => graph.reports.id[graph.evidence.report[row] ?? -1] ?? '',
      );
      expect(read(evidenceCsv(one, 'displayed')).map((row) => row['report_id'])).toEqual(claims);
    }),
  );
});

test('everything means every tie and every item, and the same bytes each time', () => {
  fc.assert(
    fc.property(arbitraryExport, (one) => {
      expect(read(tiesCsv(one, 'all'))).toHaveLength(one.graph.ties.count);
      const items = read(evidenceCsv(one, 'all'));
      expect(new Set(items.map((row) => row['evidence_id'])).size).toBe(one.graph.evidence.count);
      expect(evidenceCsv(one, 'all')).toBe(evidenceCsv(structuredClone(one), 'all'));
    }),
  );
});
