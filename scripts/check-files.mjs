// Checks the length and the names of the project's own files.
import path from 'node:path';
import { findFileProblems } from './find-file-problems.mjs';

const { files, notes, violations } = findFileProblems(path.join(import.meta.dirname, '..'));
for (const line of notes) console.log(line);
for (const line of violations) console.error(line);
if (files === 0) console.error('The check saw no file at all.');
if (files === 0 || violations.length > 0) process.exitCode = 1;
else console.log(`${files} files have a fit length and a name that says something.`);
