import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkReferences } from './checks/checkReferences.ts';
import { compileRecords } from './compiled/compileRecords.ts';
import { RECORDS_FOLDER, ROOT, SCHEMA_FOLDER } from './paths.ts';
import { formatProblem } from './read/problem.ts';
import { readRecords } from './read/readRecords.ts';
import { jsonSchemas } from './records/jsonSchemas.ts';

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(path.join(ROOT, folder), { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(path.join(ROOT, folder, name), content);
    console.log(`${folder}/${name}  ${Buffer.byteLength(content)} bytes`);
  }
}

writeAll(SCHEMA_FOLDER, jsonSchemas());
const { records, problems } = readRecords(ROOT, RECORDS_FOLDER);
const all = [...problems, ...(records ? checkReferences(records).problems : [])];
for (const problem of all) console.error(formatProblem(problem));
if (records) writeAll(`data/${records.dataset.record.id}`, compileRecords(records));
