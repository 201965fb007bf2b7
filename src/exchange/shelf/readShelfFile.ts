import * as v from 'valibot';
import { i18n } from '../../i18n/i18n.ts';
import { schemaIssueText } from '../../i18n/schemaIssueText.ts';

/** What was read from a file, or a sentence that says why it cannot be. */
export type ShelfReading<Value> = { readonly value: Value } | { readonly problem: string };

/** Reads a JSON file of a known format; says what it is instead, or where it goes wrong. */
export function readShelfFile<Value>(
  text: string,
  format: string,
  schema: v.GenericSchema<unknown, Value>,
): ShelfReading<Value> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: i18n._('This is not a JSON file.') };
  }
  const named = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (named !== format)
    return {
      problem: i18n._('This file is not of the format “{format}”; its first key has to say so.', { format }),
    };
  if (typeof data === 'object' && data !== null && 'version' in data && data.version !== 1)
    return {
      problem: i18n._('This file was made for a newer edition of the program. Only version 1 is known.'),
    };
  const read = v.safeParse(schema, data, { abortEarly: true });
  if (read.success) return { value: read.output };
  const [issue] = read.issues;
  const place = v.getDotPath(issue) ?? i18n._('top level');
  return {
    problem: i18n._('The file does not fit its format at “{place}”: {problem}', {
      place,
      problem: schemaIssueText(issue),
    }),
  };
}
