import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Everything a build depends on; paths relative to the project root. */
const buildInputs = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'public',
  'src',
  'data/china-russia',
  'scripts/vite-build-stamp.mjs',
  'scripts/vite-compiled-data.mjs',
  'scripts/vite-inline-style.mjs',
  'scripts/vite-offline.mjs',
  'scripts/list-built-files.mjs',
];

/**
 * @param {string} full
 * @returns {string[]} the file itself, or all files below the folder
 */
function listFiles(full) {
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(path.join(full, name)));
}

/**
 * A hash of the content (not the times) of all that goes into a build; tests do not count.
 * @param {string} root the project root
 * @returns {string} hex
 */
export function hashBuildInputs(root) {
  const hash = createHash('sha256');
  for (const input of buildInputs) {
    for (const file of listFiles(path.join(root, input))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root the project root
 * @returns {boolean} whether `dist` was built from exactly the present sources
 */
export function isBuildFresh(root) {
  try {
    const stamp = JSON.parse(readFileSync(path.join(root, 'dist/build.json'), 'utf8'));
    return stamp.sources === hashBuildInputs(root) && existsSync(path.join(root, 'dist/index.html'));
  } catch {
    return false;
  }
}
