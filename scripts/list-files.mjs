import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * All files below some folders of the project.
 * @param {string} root the project root
 * @param {readonly string[]} folders relative to the root; one that does not exist holds nothing
 * @param {RegExp} pattern what the file's name must match
 * @returns {string[]} paths relative to the root, with forward slashes, sorted
 */
export function listFiles(root, folders, pattern) {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && pattern.test(entry.name))
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        ),
    )
    .sort();
}
