import path from 'node:path';
import { draftNotes } from './draft/draftNotes.ts';
import { draftOf } from './draft/draftOf.ts';
import { DraftProblem } from './draft/draftProblem.ts';
import { draftYaml } from './draft/draftYaml.ts';
import { nameFormsOf } from './draft/nameForms.ts';
import { type DraftOptions, readDraftOptions } from './draft/readDraftOptions.ts';
import { readReportText } from './draft/readReportText.ts';
import { refuseKnown } from './draft/refuseKnown.ts';
import { writeNewFile } from './draft/writeNewFile.ts';
import { measureNew } from './measureNew.ts';
import { RECORDS_FOLDER, ROOT } from './paths.ts';
import { formatProblem } from './read/problem.ts';
import { readRecords } from './read/readRecords.ts';
import type { Records } from './read/records.ts';
import { readTexts } from './text/readTexts.ts';

function goodRecords(): Records {
  const { records, problems } = readRecords(ROOT, RECORDS_FOLDER);
  if (records && problems.length === 0) return records;
  const lines = problems.map(formatProblem).join('\n');
  throw new DraftProblem(`The records cannot be read; put them right first.\n${lines}`);
}

function writeDraft(options: DraftOptions & { readonly task: 'draft' }): void {
  const text = readReportText(options.file);
  const records = goodRecords();
  refuseKnown(records, text, options.id);
  const forms = nameFormsOf(records.entities.map(({ record }) => record));
  const draft = draftOf(text, forms, options);
  const out = options.out ?? `${options.id ?? path.parse(options.file).name}.draft.yaml`;
  writeNewFile(out, draftYaml(draft, options));
  for (const line of draftNotes(draft, text)) console.log(line);
  console.log(`Written: ${out}. What comes next: "Adding a report in ten minutes" in data/README.md.`);
}

try {
  const options = readDraftOptions(process.argv.slice(2));
  if (options.task === 'measure') console.log(measureNew(goodRecords(), readTexts(options.texts)));
  else writeDraft(options);
} catch (error) {
  if (!(error instanceof DraftProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
