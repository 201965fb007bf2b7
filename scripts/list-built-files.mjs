import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What no page asks for. */
const leftOut = /^(sw\.js|build\.json|\.vite\/.*)$/;

/**
 * The first line of `sw.js`: the id of a build and all its files with their hashes.
 * @param {string} folder the built folder
 * @param {string} id
 */
export function buildLine(folder, id) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !leftOut.test(name) && statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => ({
      path: name,
      sha256: createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    }));
  return `const tielineBuild = ${JSON.stringify({ id, files })};`;
}
