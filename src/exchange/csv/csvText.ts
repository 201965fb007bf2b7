/** A value of a cell; numbers stay numbers, however negative. */
export type CsvCell = string | number;

/** One column: its name in the header row, what stands in it, and how to get it. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly about: string;
  readonly value: (row: Row) => CsvCell;
}

const BYTE_ORDER_MARK = '\uFEFF';
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// What a spreadsheet may take for a formula, also behind blanks and in its full-width forms.
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/;
// A semicolon separates cells where the comma is the decimal sign.
const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/;

/** A cell as it is written: text that a spreadsheet might run gets a leading apostrophe, quotes are doubled. */
export function csvCell(value: CsvCell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const whole = value.replaceAll(LONE_SURROGATES, '\uFFFD');
  const safe = FORMULA.test(whole) ? `'${whole}` : whole;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table after RFC 4180: header row, CRLF at each end of line, and a byte order mark, by which spreadsheets know UTF-8. */
export function csvText<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => csvCell(name)),
    ...rows.map((row) => columns.map(({ value }) => csvCell(value(row)))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
