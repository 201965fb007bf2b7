import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyText } from '../../testing/arbitraryExport.ts';
import { type CsvCell, csvCell, csvText } from './csvText.ts';

const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `column ${at}`,
    about: '',
    value: (row: readonly CsvCell[]) => row[at] ?? '',
  }));

test('text that a spreadsheet may run gets an apostrophe, numbers do not', () => {
  expect(
    ['=1', '+1', '-1', '@a', '\t1', ' =1', '＝1'].map((text) => csvCell(text).replaceAll('"', '')),
  ).toEqual(["'=1", "'+1", "'-1", "'@a", "'\t1", "' =1", "'＝1"]);
  expect([csvCell(-1), csvCell(-0.5), csvCell('a-b'), csvCell('2024-02-28')]).toEqual([
    '-1',
    '-0.5',
    'a-b',
    '2024-02-28',
  ]);
});

test('a table begins with a byte order mark and ends each line with CRLF', () => {
  expect(csvText(columns(2), [['a', 1]])).toBe('\uFEFFcolumn 0,column 1\r\na,1\r\n');
});

test('commas, quotes, semicolons and line breaks stay inside their cell', () => {
  expect(csvText(columns(1), [['a,b;c"d\r\ne']])).toContain('"a,b;c""d\r\ne"\r\n');
});

test('any table is read back by another reader as it was, but for apostrophes before formulas', () => {
  const cell = fc.oneof(nastyText, fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvText(columns(3), rows), {
        bom: true,
        relax_column_count: false,
        record_delimiter: '\r\n',
      });
      const meant = rows.map((row) =>
        row.map((one) =>
          typeof one === 'number' ? String(one) : one.replaceAll(/\p{Surrogate}/gu, '\uFFFD'),
        ),
      );
      expect(
        read.slice(1).map((row, at) =>
          row.map((one, place) => {
            const wanted = meant[at]?.[place] ?? '';
            return one === `'${wanted}` && one !== wanted ? wanted : one;
          }),
        ),
      ).toEqual(meant);
      for (const [at, row] of rows.entries())
        for (const [place, one] of row.entries())
          if (typeof one === 'string') expect(read[at + 1]?.[place]).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
