import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RECORDS_FOLDER, ROOT } from './paths.ts';
import { parseRecord } from './read/parseRecords.ts';
import { formatProblem, type Problem } from './read/problem.ts';
import { readYamlSources } from './read/readRecords.ts';
import type { YamlSource } from './read/yamlSource.ts';
import { AnnotatedReportRecordSchema } from './records/reportRecord.ts';
import { placeReport } from './text/placeReport.ts';
import { readTexts, type Texts } from './text/readTexts.ts';

const USAGE =
  'usage: npm run data:place -- --texts DIR   (DIR holds the texts of the annotated reports, *.txt)';

function placeFile(source: YamlSource, texts: Texts): readonly Problem[] {
  const { records, problems } = parseRecord(source, [], source.value, AnnotatedReportRecordSchema);
  const report = records[0]?.record;
  if (!report) return [...source.problems, ...problems];
  const text = texts.get(report.text.sha256);
  if (text === undefined) {
    const what = `no text at hand has the hash ${report.text.sha256}`;
    return [
      { where: source.whereOf(['text']), what, todo: 'add the text to the folder, or correct the hash' },
    ];
  }
  const placed = placeReport(source, report, text);
  const changed = placed.text !== source.text;
  if (changed) writeFileSync(path.join(ROOT, source.file), placed.text);
  const count = report.claims.length + (report.without ?? []).length;
  console.log(`${source.file}: ${count} places, ${changed ? 'filled in' : 'nothing to change'}`);
  return placed.problems;
}

const { values } = parseArgs({ options: { texts: { type: 'string' } } });
if (values.texts === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const texts = readTexts(values.texts);
  const sources = readYamlSources(ROOT, `${RECORDS_FOLDER}/reports/annotated`);
  const problems = sources.flatMap((source) => placeFile(source, texts));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}
