import { existsSync, readFileSync } from 'node:fs';

/**
 * A chunk in the build's manifest.
 * @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk
 */

const manifestPath = 'dist/.vite/manifest.json';
if (!existsSync(manifestPath)) throw new Error(`${manifestPath} is missing. Build first: npm run build`);
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));

/**
 * The script and style that a page loads before it can draw: a chunk and all it imports, but nothing lazy.
 * @param {string} key
 * @param {Set<string>} files
 */
function collectFiles(key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${manifestPath} has no ${key}`);
  const isKnown = files.has(chunk.file);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
  if (!isKnown) for (const next of chunk.imports ?? []) collectFiles(next, files);
  return files;
}

/**
 * size-limit passes over a missing file as long as another of its list is there.
 * @param {string[]} files
 */
function requireFiles(files) {
  for (const file of files)
    if (!existsSync(file)) throw new Error(`${file} is missing. Build first: npm run build`);
  return files;
}

/** Budgets for the first picture, compressed as a server does it. */
export default [
  {
    name: 'script and style of the first picture',
    path: requireFiles([...collectFiles('index.html')].map((file) => `dist/${file}`)),
    limit: '200 kB',
    gzip: true,
  },
  {
    name: 'data of the first picture',
    path: requireFiles(['dist/data/china-russia/manifest.json', 'dist/data/china-russia/graph.json']),
    limit: '80 kB',
    gzip: true,
  },
];
