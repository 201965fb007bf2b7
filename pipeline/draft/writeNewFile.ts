import { writeFileSync } from 'node:fs';
import { DraftProblem } from './draftProblem.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: 'exists already and is never overwritten. Give another with --out, or move it away',
  ENOENT: 'cannot be written: its folder does not exist. Make the folder, or give another with --out',
  EISDIR: 'is a folder. Give a file with --out',
};

/** Writes a file that does not exist yet. Throws a `DraftProblem` when it does, or when there is no such folder. */
export function writeNewFile(file: string, content: string): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const problem = PROBLEMS[code];
    if (problem === undefined) throw error;
    throw new DraftProblem(`"${file}" ${problem}.`);
  }
}
