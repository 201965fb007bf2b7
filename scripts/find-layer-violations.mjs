import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findCycles } from './find-cycles.mjs';
import { explainForbiddenFile, explainForbiddenPackage, hasHome, isPure, isTest } from './layers.mjs';
import { listFiles } from './list-files.mjs';
import { readImports } from './read-imports.mjs';

const checkedFolders = ['src', 'pipeline', 'e2e', 'bench'];
const impureCall = /\b(?:Math\.random|Date\.now|performance\.now)\b|\bnew Date\(\)/;
// They run where there is a clock: a canvas, its worker and the page that talks to it.
const impureFile = /^src\/render\/paint[^/]*\.ts$/;

/**
 * @param {string} root
 * @param {string} file
 * @param {string} specifier
 * @returns {{ to: string | null, problem: string | null }} the imported file of the project; what is wrong with it
 */
function judgeImport(root, file, specifier) {
  if (!specifier.startsWith('.')) return { to: null, problem: explainForbiddenPackage(file, specifier) };
  const to = path.posix.join(path.posix.dirname(file), specifier);
  if (!existsSync(path.join(root, to))) return { to: null, problem: 'leads nowhere' };
  return { to, problem: explainForbiddenFile(file, to) };
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {{ imports: string[], problems: string[] }}
 */
function judgeFile(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  /** @type {string[]} */
  const imports = [];
  /** @type {string[]} */
  const problems = [];
  if (!hasHome(file)) problems.push(`${file}: belongs to no layer; scripts/layers.mjs names them`);
  const impure = isPure(file) && !isTest(file) && !impureFile.test(file) ? impureCall.exec(text) : null;
  if (impure)
    problems.push(`${file}: ${impure[0]} in a pure folder; take the time or the chance as an argument`);
  for (const specifier of readImports(file, text)) {
    const { to, problem } = judgeImport(root, file, specifier);
    if (problem) problems.push(`${file} → ${to ?? specifier}: ${problem}`);
    if (to !== null) imports.push(to);
  }
  return { imports, problems };
}

/**
 * Whatever breaks the order of the folders in src/, pipeline/, e2e/ and bench/.
 * @param {string} root the project root
 * @returns {{ files: number, imports: number, violations: string[] }} files and imports inside the project that were
 *   looked at; one line for each violation
 * @throws {Error} when a file cannot be read as a module: nothing is passed over
 */
export function findLayerViolations(root) {
  const files = listFiles(root, checkedFolders, /\.tsx?$/);
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  /** @type {string[]} */
  const violations = [];
  for (const file of files) {
    const { imports, problems } = judgeFile(root, file);
    graph.set(file, imports);
    violations.push(...problems);
  }
  for (const cycle of findCycles(graph)) {
    violations.push(`${[...cycle, cycle[0]].join(' → ')}: a cycle`);
  }
  const imports = [...graph.values()].reduce((sum, list) => sum + list.length, 0);
  return { files: files.length, imports, violations };
}
