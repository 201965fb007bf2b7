import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BLOCKING_CHECKS } from './checks/allChecks.ts';
import { parseReleasedIds, releasedIdsWith } from './checks/releasedIds.ts';
import { compileRecords } from './compiled/compileRecords.ts';
import { RECORDS_FOLDER, RELEASED_IDS_FILE, ROOT, SCHEMA_FOLDER } from './paths.ts';
import { formatProblem } from './read/problem.ts';
import { readRecords } from './read/readRecords.ts';
import type { Records } from './read/records.ts';
import { jsonSchemas } from './records/jsonSchemas.ts';

const { values: options } = parseArgs({ options: { release: { type: 'boolean', default: false } } });

function write(file: string, content: string): void {
  const target = path.join(ROOT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${file}: ${Buffer.byteLength(content)} bytes`);
}

function release(records: Records): void {
  const file = path.join(ROOT, RELEASED_IDS_FILE);
  const released = existsSync(file) ? parseReleasedIds(readFileSync(file, 'utf8')) : null;
  write(RELEASED_IDS_FILE, releasedIdsWith(released, records));
}

for (const [name, content] of jsonSchemas()) write(`${SCHEMA_FOLDER}/${name}`, content);
const { records, problems: readingProblems } = readRecords(ROOT, RECORDS_FOLDER);
const problems = [
  ...readingProblems,
  ...(records ? BLOCKING_CHECKS.flatMap((check) => check.run({ records }).problems) : []),
];
for (const problem of problems) console.error(formatProblem(problem));
if (records && problems.length === 0) {
  for (const [name, content] of compileRecords(records)) {
    write(`data/${records.dataset.record.id}/${name}`, content);
  }
  if (options.release) release(records);
} else {
  console.error(`${problems.length} problems: nothing was compiled.`);
  process.exitCode = 1;
}
