import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { hashBuildInputs } from './build-stamp.mjs';
import { buildLine } from './list-built-files.mjs';

const worker = 'src/app/offline/worker/serviceWorker.ts';
const preloadedData = /(rel="preload"[^>]* href="\.\/data\/[^"?]+\.json)"/g;
const idLength = 16;

/**
 * The service worker as one classic script.
 * @param {string} root the project root
 */
async function bundleWorker(root) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(root, worker), formats: ['iife'], name: 'tielineWorker' },
    },
  });
  const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${worker} was built to nothing`);
  return chunk.code;
}

/**
 * Gives the build an id, with which its pages ask for their data, and writes `sw.js`, which keeps all files of the build
 * for reading offline.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let root = '';
  let id = '';
  return {
    name: 'tieline:offline',
    apply: 'build',
    config(config) {
      root = path.resolve(config.root ?? '.');
      id = hashBuildInputs(root).slice(0, idLength);
      return { define: { tielineBuildId: JSON.stringify(id) } };
    },
    transformIndexHtml(html) {
      const stamped = html.replace(preloadedData, `$1?build=${id}"`);
      if (stamped === html) throw new Error('index.html preloads no data');
      return stamped;
    },
    async writeBundle({ dir }) {
      if (!dir) throw new Error('the build has no folder');
      writeFileSync(path.join(dir, 'sw.js'), `${buildLine(dir, id)}\n${await bundleWorker(root)}`);
    },
  };
}
