import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Check, FILE_CHECKS, RECORD_CHECKS } from './checks/allChecks.ts';
import type { DerivedFolder } from './checks/checkCommitted.ts';
import { parseReleasedIds } from './checks/releasedIds.ts';
import { verdictOf } from './checks/verdict.ts';
import { compileRecords } from './compiled/compileRecords.ts';
import { RECORDS_FOLDER, RELEASED_IDS_FILE, ROOT, SCHEMA_FOLDER } from './paths.ts';
import { readRecords } from './read/readRecords.ts';
import type { Records } from './read/records.ts';
import type { ReadResult } from './read/recordsOf.ts';
import { jsonSchemas } from './records/jsonSchemas.ts';
import { readTexts } from './text/readTexts.ts';

let failed = 0;

function report<Input>(check: Check<Input>, input: Input): void {
  const { passed, lines } = verdictOf(check.title, check.run(input));
  if (!passed) failed++;
  for (const line of lines) console.log(line);
}

function derivedFolder(folder: string, wanted: ReadonlyMap<string, string>): DerivedFolder {
  const inProject = path.join(ROOT, folder);
  const names = existsSync(inProject) ? readdirSync(inProject) : [];
  const read = (name: string) => [name, readFileSync(path.join(inProject, name), 'utf8')] as const;
  return { folder, wanted, found: new Map(names.map(read)) };
}

function checkFiles(records: Records): void {
  const compile = (again: Records) => compileRecords(again);
  const files = compile(records);
  const folders = [
    derivedFolder(`data/${records.dataset.record.id}`, files),
    derivedFolder(SCHEMA_FOLDER, jsonSchemas()),
  ];
  for (const check of FILE_CHECKS) report(check, { records, files, folders, compile });
}

const { values } = parseArgs({ options: { texts: { type: 'string' } } });
const texts = values.texts === undefined ? null : readTexts(values.texts);
const releasedFile = path.join(ROOT, RELEASED_IDS_FILE);
const released = existsSync(releasedFile) ? parseReleasedIds(readFileSync(releasedFile, 'utf8')) : null;
const reading = readRecords(ROOT, RECORDS_FOLDER);
report(
  {
    title: 'records have the form of the codebook',
    run: ({ files, problems }: ReadResult) => ({ count: files, of: 'files', problems }),
  },
  reading,
);
const { records } = reading;
if (records) {
  for (const check of RECORD_CHECKS) report(check, { records, texts, released });
  if (failed === 0) checkFiles(records);
  else console.log('not looked  compiled files: the records must be right first');
}
if (failed > 0) {
  console.error(`${failed} checks failed.`);
  process.exitCode = 1;
}
