import { readFileSync, statSync } from 'node:fs';
import { DraftProblem } from './draftProblem.ts';

// The longest of the reports read so far has 4 kB.
const MOST_BYTES = 200_000;

/** Reads the text of a report in NFC form. Throws a `DraftProblem` when the file is missing, too large, not UTF-8 or empty. */
export function readReportText(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new DraftProblem(`There is no file "${file}". Give the path of the text.`);
  if (!found.isFile()) throw new DraftProblem(`"${file}" is not a file. Give the path of one text.`);
  if (found.size > MOST_BYTES) {
    const limit = `a report has at most ${MOST_BYTES}`;
    throw new DraftProblem(`"${file}" has ${found.size} bytes, ${limit}. Cut out the one report.`);
  }
  const text = decode(file).normalize('NFC');
  if (text.trim() === '') throw new DraftProblem(`"${file}" is empty. Put the text of the report there.`);
  return text;
}

function decode(file: string): string {
  try {
    // A byte order mark stays, as it does wherever else texts are read: hashes must agree.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new DraftProblem(`"${file}" is not UTF-8 text. Save it as plain text in UTF-8.`);
  }
}
