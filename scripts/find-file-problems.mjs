import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.mjs';

const checkedFolders = ['src', 'pipeline', 'e2e', 'scripts', 'bench'];
const softLimitLines = 200;
const hardLimitLines = 300;
// Names that say nothing, for files and folders alike.
const emptyName = /^(utils?|helpers?|common|types?|index|misc|shared|lib)$/i;

/** @param {string} text */
const countLines = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/**
 * Files that are too long or whose name, or folder's name, says nothing.
 * @param {string} root the project root
 * @returns {{ files: number, notes: string[], violations: string[] }} notes: files above the soft limit
 */
export function findFileProblems(root) {
  const files = listFiles(root, checkedFolders, /\.(ts|tsx|mjs|js|css)$/);
  /** @type {string[]} */
  const notes = [];
  /** @type {string[]} */
  const violations = [];
  for (const file of files) {
    const lines = countLines(readFileSync(path.join(root, file), 'utf8'));
    if (lines > hardLimitLines) violations.push(`${file}: ${lines} lines, at most ${hardLimitLines} allowed`);
    else if (lines > softLimitLines)
      notes.push(`note: ${file} has ${lines} lines, more than ${softLimitLines}`);
    const empty = file.split('/').find((part) => emptyName.test(part.replace(/\..*$/, '')));
    if (empty) violations.push(`${file}: the name "${empty}" says nothing; name it after its main export`);
  }
  return { files: files.length, notes, violations };
}
