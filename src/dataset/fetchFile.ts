import * as v from 'valibot';
import { i18n } from '../i18n/i18n.ts';
import { schemaIssueText } from '../i18n/schemaIssueText.ts';
import { assertEdition, type ExpectedFile } from './assertEdition.ts';
import { BUILD_QUERY } from './buildQuery.ts';
import { DatasetError } from './datasetError.ts';

async function fetchBytes(url: string, file: string): Promise<ArrayBuffer> {
  const offline = (cause: unknown) => {
    throw new DatasetError(file, 'offline', () => i18n._('could not be fetched'), { cause });
  };
  const response = await fetch(url).catch(offline);
  if (!response.ok)
    throw new DatasetError(file, 'missing', () =>
      i18n._('the server answered {status}', { status: response.status }),
    );
  // The connection may break in the middle of the file as well.
  return response.arrayBuffer().catch(offline);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError(
      file,
      'damaged',
      () =>
        i18n._('{count, plural, one {is not JSON (# character)} other {is not JSON (# characters)}}', {
          count: text.length,
        }),
      { cause },
    );
  }
}

function isNewer(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'format' in data &&
    typeof data.format === 'number' &&
    data.format > 1
  );
}

/**
 * Fetches and decodes one file of a dataset, and holds it against what its manifest says of it. Rejects with
 * `DatasetError`. What was begun is fetched to its end: the next view wants it too.
 */
export async function fetchFile<Schema extends v.GenericSchema>(
  base: string,
  file: string,
  schema: Schema,
  expected?: ExpectedFile,
): Promise<v.InferOutput<Schema>> {
  const bytes = await fetchBytes(`${base}${file}${BUILD_QUERY}`, file);
  if (expected) await assertEdition(file, bytes, expected);
  const data = parseJson(new TextDecoder().decode(bytes), file);
  const read = v.safeParse(schema, data, { abortEarly: true });
  if (read.success) return read.output;
  if (isNewer(data)) throw new DatasetError(file, 'too-new', () => i18n._('has a newer format than 1'));
  const [issue] = read.issues;
  throw new DatasetError(
    file,
    'damaged',
    () => `${v.getDotPath(issue) ?? i18n._('top level')}: ${schemaIssueText(issue)}`,
  );
}
