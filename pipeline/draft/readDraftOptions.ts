import { parseArgs } from 'node:util';
import { isId } from '../../src/model/ids.ts';
import { DraftProblem } from './draftProblem.ts';

/** What was asked for on the command line. */
export type DraftOptions =
  | { readonly task: 'measure'; readonly texts: string }
  | {
      readonly task: 'draft';
      readonly file: string;
      readonly id: string | null;
      readonly publisher: string | null;
      readonly lang: string;
      readonly out: string | null;
      readonly keep: readonly number[];
      readonly drop: readonly number[];
    };

const USAGE = `usage: npm run data:new -- TEXTFILE [--id ID] [--publisher NAME] [--lang en] [--out FILE] [--keep LINES] [--drop LINES]
       npm run data:new -- --measure --texts DIR
TEXTFILE  the text of one report, UTF-8
--out     where the draft goes; never over an existing file; <id>.draft.yaml in the current folder when left out
--keep    lines that are text though they look like page furniture: 5,6
--drop    lines that are page furniture though they look like text
--measure compares drafts of the annotated reports, whose texts are in DIR, with their annotation`;

const OPTIONS = {
  id: { type: 'string' },
  publisher: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  keep: { type: 'string', default: '' },
  drop: { type: 'string', default: '' },
  measure: { type: 'boolean', default: false },
  texts: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new DraftProblem(`${error.message}\n${USAGE}`);
  }
}

function linesOf(text: string, option: string): number[] {
  if (text === '') return [];
  const parts = text.split(',').map((part) => part.trim());
  if (parts.some((part) => !/^[1-9]\d*$/.test(part))) {
    throw new DraftProblem(`${option} "${text}" is no list of line numbers such as 5,6.`);
  }
  return parts.map(Number);
}

/** Reads the arguments of `data:new`. Throws a `DraftProblem` that says how to use it. */
export function readDraftOptions(args: readonly string[]): DraftOptions {
  const { values, positionals } = parse(args);
  const { id = null, publisher = null, lang, out = null, texts } = values;
  if (values.measure && texts !== undefined) return { task: 'measure', texts };
  const [file] = positionals;
  if (values.measure || file === undefined || positionals.length > 1) throw new DraftProblem(USAGE);
  if (id !== null && !isId(id)) {
    throw new DraftProblem(`--id "${id}" is not an id: use lower-case ASCII words joined by single hyphens.`);
  }
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(lang)) {
    throw new DraftProblem(`--lang "${lang}" is not the code of a language such as en.`);
  }
  const keep = linesOf(values.keep, '--keep');
  const drop = linesOf(values.drop, '--drop');
  return { task: 'draft', file, id, publisher: publisher?.trim() || null, lang, out, keep, drop };
}
