// Checks that the catalogues hold the messages of the source, no more and no less, and that every one is translated.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findMessageProblems } from './find-message-problems.mjs';
import { readCatalogue } from './read-catalogue.mjs';
import { runNpm } from './run-npm.mjs';

const root = path.join(import.meta.dirname, '..');
const kept = path.join(root, 'src/i18n/locales');

/** What the source says now, collected into a copy, so that what is kept stays as it is. */
function collectMessages() {
  const copy = mkdtempSync(path.join(tmpdir(), 'tieline-messages-'));
  try {
    cpSync(kept, copy, { recursive: true });
    const { status, stderr } = runNpm(['run', '--silent', 'messages'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TIELINE_MESSAGES: copy },
    });
    if (status !== 0) throw new Error(`The messages could not be collected:\n${stderr}`);
    return new Set(readCatalogue(readFileSync(path.join(copy, 'en.po'), 'utf8')).keys());
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const collected = collectMessages();
const languages = readdirSync(kept).filter((file) => file.endsWith('.po'));
const problems = languages.flatMap((file) =>
  findMessageProblems(
    file.replace('.po', ''),
    collected,
    readCatalogue(readFileSync(path.join(kept, file), 'utf8')),
  ),
);
for (const problem of problems) console.error(problem);
if (collected.size === 0) console.error('The check saw no message at all.');
if (collected.size === 0 || problems.length > 0) process.exitCode = 1;
else console.log(`${collected.size} messages stand in ${languages.length} catalogues, each translated.`);
