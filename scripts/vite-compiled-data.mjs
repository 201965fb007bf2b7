import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shippedDataset = 'china-russia';
const neededFiles = ['manifest.json', 'graph.json'];

/**
 * The compiled files of one dataset folder.
 * @param {string} dataDir the project's `data/`
 * @param {string} dataset
 * @returns {string[]} file names; empty when the folder is not a compiled dataset
 */
function listCompiledFiles(dataDir, dataset) {
  const folder = path.join(dataDir, dataset);
  if (!existsSync(path.join(folder, 'manifest.json'))) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/**
 * Throws a message that says what to do unless the shipped dataset is compiled.
 * @param {string} dataDir the project's `data/`
 */
function assertShippedDataset(dataDir) {
  for (const name of neededFiles) {
    if (!existsSync(path.join(dataDir, shippedDataset, name))) {
      throw new Error(`data/${shippedDataset}/${name} is missing. Compile the records first: npm run data`);
    }
  }
}

/**
 * Puts compiled datasets (never the records) at `./data/<dataset>/…` beside index.html: served in
 * development, copied by the build.
 * @returns {import('vite').Plugin}
 */
export function compiledData() {
  let dataDir = '';
  return {
    name: 'tieline:compiled-data',
    configResolved(config) {
      dataDir = path.join(config.root, 'data');
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response) => {
        const [, dataset = '', ...rest] = decodeURIComponent(
          (request.url ?? '').replace(/[?#].*$/, ''),
        ).split('/');
        const name = rest.join('/');
        if (!listCompiledFiles(dataDir, dataset).includes(name)) {
          response.statusCode = 404;
          response.end(`no compiled file data/${dataset}/${name}. Compile the records first: npm run data\n`);
          return;
        }
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(readFileSync(path.join(dataDir, dataset, name)));
      });
    },
    generateBundle() {
      assertShippedDataset(dataDir);
      for (const dataset of readdirSync(dataDir)) {
        for (const name of listCompiledFiles(dataDir, dataset)) {
          const source = readFileSync(path.join(dataDir, dataset, name));
          this.emitFile({ type: 'asset', fileName: `data/${dataset}/${name}`, source });
        }
      }
    },
  };
}
