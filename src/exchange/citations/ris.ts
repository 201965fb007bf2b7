import type { Citation, CslDate } from './citationItem.ts';

const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));

/** YYYY/MM/DD/other: missing parts are empty, what is vague or a span is said behind them. */
function risDate({ 'date-parts': parts = [], circa }: CslDate): string | undefined {
  const [first, last] = parts;
  if (!first) return undefined;
  const [year = 0, month, date] = first;
  const to = last ? `to ${last.map((part) => String(part).padStart(2, '0')).join('-')}` : '';
  const other = [circa ? 'circa' : '', to].filter((word) => word !== '').join(' ');
  return [String(year).padStart(4, '0'), two(month), two(date), other].join('/');
}

/** One reference in RIS: two-letter tags, one to a line, CRLF; it begins with TY and ends with ER. */
export function ris({ item }: Citation): string {
  const { type, title, author = [], publisher, version, issued, accessed, URL: url, note } = item;
  const [year] = issued?.['date-parts']?.[0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', type === 'webpage' ? 'ELEC' : 'DATA'],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['TI', title],
    ['PB', publisher],
    ['ET', version],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', issued && risDate(issued)],
    ['N1', note],
    ['UR', url],
    // Of web pages the specification has the day of reading in M1, most programs read Y2.
    ['M1', type === 'webpage' ? risDate(accessed) : undefined],
    ['Y2', risDate(accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}
