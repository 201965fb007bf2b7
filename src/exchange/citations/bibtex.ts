import type { Citation, CslDate } from './citationItem.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// Two of these in a row would become one sign: a dash, a quotation mark.
const LIGATURES = /-(?=-)|`(?=`)|'(?=')|[?!](?=`)|,(?=,)|<(?=<)|>(?=>)/g;

/** Text as TeX sets it sign by sign. */
function bibtexText(text: string): string {
  const apart = text.replaceAll(LIGATURES, '$&\u0000');
  return apart.replaceAll(/[\\{}$&%#_~^]/g, (sign) => ESCAPES[sign] ?? '').replaceAll('\u0000', '{}');
}

/** Addresses are taken as they stand, but for what would end or open a group, or begin a command. */
const bibtexUrl = (url: string) =>
  url.replaceAll(/[\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const two = (part: number) => String(part).padStart(2, '0');
const isoOf = ([year = 0, ...rest]: readonly number[]) =>
  [String(year).padStart(4, '0'), ...rest.map(two)].join('-');

/** Years alone for the older styles; whole dates, with `~` where they are vague, for those that know EDTF. */
function datesOf(issued: CslDate | undefined): [string, string][] {
  const [first, last] = issued?.['date-parts'] ?? [];
  if (!first) return [];
  const vague = issued?.circa ? '~' : '';
  const span = [first, ...(last ? [last] : [])].map((parts) => isoOf(parts) + vague).join('/');
  return [
    ['date', span],
    ['year', isoOf(first.slice(0, 1))],
  ];
}

/** One entry for BibTeX and biblatex. Braces around titles and names keep their capitals and their order. */
export function bibtex({ item }: Citation): string {
  const { id, type, title, author, publisher, version, issued, accessed, URL: url, note } = item;
  const read = isoOf(accessed['date-parts']?.[0] ?? []);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{${author.map(({ literal }) => bibtexText(literal)).join('} and {')}}`],
    ['title', `{${bibtexText(title)}}`],
    [type === 'webpage' ? 'organization' : 'publisher', publisher && bibtexText(publisher)],
    ...datesOf(issued),
    ['version', version && bibtexText(version)],
    ['url', url && bibtexUrl(url)],
    ['urldate', read],
    ['note', bibtexText(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const entry = type === 'webpage' ? 'online' : 'misc';
  return `@${entry}{${id},\n${lines.join('\n')}\n}\n`;
}
