import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder for one test, removed after it.
 * @param {Record<string, string>} files path in the folder → content
 * @returns {string} the folder's absolute path
 */
export function makeTestFolder(files) {
  const root = mkdtempSync(path.join(tmpdir(), 'tieline-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const full = path.join(root, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return root;
}
