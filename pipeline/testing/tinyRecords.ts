import * as v from 'valibot';
import type { Records } from '../read/records.ts';
import { type ReadResult, recordsOf } from '../read/recordsOf.ts';
import { parseYamlSource, type YamlSource } from '../read/yamlSource.ts';
import { AnnotatedReportRecordSchema } from '../records/reportRecord.ts';
import { placeReport } from '../text/placeReport.ts';
import { TINY_FILES, TINY_TEXT } from './tinyFiles.ts';

/** A change to one of the tiny files: the first `from` becomes `to`. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The name of the annotated report's file. */
export const PAPER_ONE = 'reports/annotated/paper-one.yaml';

/** Makes the two reports independent: each has a primary source of its own. */
export const TWO_SOURCES: Change = {
  file: 'reports/cited.yaml',
  from: 'primarySource: agency-one',
  to: 'primarySource: paper-two',
};

/** The tiny files, changed and parsed; places are not filled in. Throws when a change finds nothing to change. */
export function tinySources(...changes: readonly Change[]): YamlSource[] {
  return Object.entries(TINY_FILES).map(([file, original]) => {
    let text = original;
    for (const change of changes.filter((one) => one.file === file)) {
      if (!text.includes(change.from)) throw new Error(`${file} has no "${change.from}"`);
      text = text.replace(change.from, () => change.to);
    }
    return parseYamlSource(file, text);
  });
}

/** The tiny dataset read as files are, with its problems. */
export function readTiny(...changes: readonly Change[]): ReadResult {
  return recordsOf(tinySources(...changes), (file) => file);
}

function placed(source: YamlSource): YamlSource {
  if (source.file !== PAPER_ONE) return source;
  const report = v.parse(AnnotatedReportRecordSchema, source.value);
  return parseYamlSource(source.file, placeReport(source, report, TINY_TEXT).text);
}

/** The records of the tiny dataset, changed, then placed in their text. Throws when they cannot be read. */
export function tinyRecords(...changes: readonly Change[]): Records {
  const { records, problems } = recordsOf(tinySources(...changes).map(placed), (file) => file);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.where?.file}:${problem.where?.line}: ${problem.what}`);
  if (!records) throw new Error('the tiny dataset has no records');
  return records;
}
