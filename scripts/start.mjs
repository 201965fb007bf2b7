// Serves the built app on this computer; installs and builds first whatever is missing or out of date.
// `--port N`: the port to try first; `--strict-port`: that one or none.
import path from 'node:path';
import { requireNode } from './require-node.mjs';

requireNode();

const root = path.join(import.meta.dirname, '..');
const defaultPort = 4173;

async function readOptions() {
  // Older Nodes have no such function, and are to read the message above, not a syntax error.
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(defaultPort) },
      'strict-port': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port ${values.port}: a port is a whole number from 1 to 65535.`);
  }
  return { port, strictPort: values['strict-port'] };
}

async function start() {
  const { port, strictPort } = await readOptions();
  // Only Node's own modules until the packages are there.
  const { ensurePackages } = await import('./ensure-packages.mjs');
  ensurePackages(root);
  const { ensureBuild } = await import('./ensure-build.mjs');
  if (await ensureBuild(root)) console.log('Built.');
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort },
  });
  console.log(`\nTieline is at ${server.resolvedUrls?.local[0]}\nStop it with Ctrl+C.`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
