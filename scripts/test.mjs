// Runs every check of the project, one line each, and stops at the first that fails. `--check`: without a browser.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { noFirefoxNote, readFirefoxRecord } from './browser-record.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { requireNode } from './require-node.mjs';
import { runNpm } from './run-npm.mjs';

requireNode();

const root = path.join(import.meta.dirname, '..');
const textsFolder = '../shared/reports';
const hasTexts = existsSync(path.join(root, textsFolder));

/** Names of npm scripts, with what to hand them; the quick ones first, and the build before all that needs it. */
const checkSteps = [
  ['format:check'],
  ['lint'],
  ['lint:types'],
  ['types'],
  ['layers'],
  ['names'],
  ['messages:check'],
  ['dead'],
  ['unit'],
  ['data:check', ...(hasTexts ? ['--texts', textsFolder] : [])],
  ['build'],
  ['size'],
];
const browserSteps = [['browser'], ['e2e']];

/**
 * Runs one npm script and prints one line; when it fails, all it said.
 * @param {string[]} step
 * @returns {boolean} whether it ended well
 */
function runStep([script = '', ...args]) {
  const startedMs = performance.now();
  const { status, signal, error, stdout, stderr } = runNpm(['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${script.padEnd(14)} ${seconds.padStart(6)} s`);
  if (status === 0) return true;
  console.log(`\n${stdout}\n${stderr}`);
  console.log(`npm run ${[script, ...args].join(' ')} failed (${status ?? signal ?? error?.message}).`);
  return false;
}

const isWithoutBrowser = process.argv.includes('--check');
const steps = isWithoutBrowser ? checkSteps : [...checkSteps, ...browserSteps];
try {
  ensurePackages(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const failedAt = steps.findIndex((step) => !runStep(step));
if (failedAt >= 0) {
  console.log(`Stopped: ${steps.length - failedAt - 1} of ${steps.length} steps were not tried.`);
  process.exit(1);
}
console.log('');
if (!hasTexts) {
  console.log(
    `Not checked: hashes and places of the claims; the report texts are not at hand in ${textsFolder}.`,
  );
}
if (!isWithoutBrowser) {
  const firefox = readFirefoxRecord();
  console.log(firefox ? `Firefox ${firefox.version}: smoke checks run` : noFirefoxNote);
}
console.log(`${steps.length} passed, 0 failed`);
