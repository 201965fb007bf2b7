import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { Located } from './records.ts';
import type { YamlPath, YamlSource } from './yamlSource.ts';

/** What parsing gave: the good records, and what is wrong with the others. */
export interface Parsed<T> {
  readonly records: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

type Issue = v.BaseIssue<unknown>;

const SEE_CODEBOOK = 'see data/README.md for the form of each field';

function keysOf(issue: Issue): YamlPath {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

/** Of a value that fits none of several forms, the complaint about the form it comes closest to. */
function innermost(issue: Issue, base: YamlPath): { readonly message: string; readonly path: YamlPath } {
  const path = [...base, ...keysOf(issue)];
  const closest = issue.type === 'union' ? issue.issues?.find((one) => one.path !== undefined) : undefined;
  return closest ? innermost(closest, path) : { message: issue.message, path };
}

function problemOf(source: YamlSource, base: YamlPath, issue: Issue): Problem {
  const { message, path } = innermost(issue, base);
  const field = path.slice(base.length).join('.');
  return { where: source.whereOf(path), what: `${field || 'record'}: ${message}`, todo: SEE_CODEBOOK };
}

/** Reads one record, which stands at `path` in the file and has the value `value`. */
export function parseRecord<T>(
  source: YamlSource,
  path: YamlPath,
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
): Parsed<T> {
  const result = v.safeParse(schema, value);
  if (!result.success) {
    return { records: [], problems: result.issues.map((issue) => problemOf(source, path, issue)) };
  }
  return { records: [{ record: result.output, where: source.whereOf(path) }], problems: [] };
}

/** Reads the list of records that a file holds; bad ones are left out and reported. An empty file is an empty list. */
export function parseRecordList<T>(
  source: YamlSource,
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
): Parsed<T> {
  if (value === null || value === undefined) return { records: [], problems: [] };
  if (!Array.isArray(value)) {
    const what = 'a list of records was expected';
    return { records: [], problems: [{ where: source.whereOf([]), what, todo: SEE_CODEBOOK }] };
  }
  const items: readonly unknown[] = value;
  const parsed = items.map((item, row) => parseRecord(source, [row], item, schema));
  return {
    records: parsed.flatMap((one) => one.records),
    problems: parsed.flatMap((one) => one.problems),
  };
}
