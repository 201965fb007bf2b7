import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './run-npm.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>} path of the package → what is locked; empty when there is no such file
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether what is installed is what the lock says. Packages for other systems may be missing.
 * @param {string} root the project root
 * @returns {boolean}
 */
export function arePackagesFresh(root) {
  const locked = Object.entries(readLock(path.join(root, 'package-lock.json'))).filter(
    ([name]) => name !== '',
  );
  // npm keeps this file beside what it installed.
  const installed = readLock(path.join(root, 'node_modules/.package-lock.json'));
  return (
    locked.length > 0 &&
    locked.every(([name, { version, optional, devOptional }]) => {
      const there = installed[name];
      return there ? there.version === version : optional === true || devOptional === true;
    })
  );
}

/**
 * Installs the packages when they are missing or when the lock has changed since.
 * @param {string} root the project root
 * @returns {boolean} whether they had to be installed
 * @throws {Error} when that fails
 */
export function ensurePackages(root) {
  if (arePackagesFresh(root)) return false;
  console.log('Installing packages (once; about a minute) …');
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed; its messages are above.');
  return true;
}
