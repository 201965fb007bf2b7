// Serves the built app on this computer; installs and builds first whatever is missing or out of date. `--port N`.
import path from 'node:path';
import { requireNode } from './require-node.mjs';

requireNode();

const root = path.join(import.meta.dirname, '..');
const defaultPort = 4173;

/** @returns {Promise<number>} */
async function readPort() {
  // Older Nodes have no such function, and are to read the message above, not a syntax error.
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({ options: { port: { type: 'string', default: String(defaultPort) } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port ${values.port}: a port is a whole number from 1 to 65535.`);
  }
  return port;
}

async function start() {
  const port = await readPort();
  // Only Node's own modules until the packages are there.
  const { ensurePackages } = await import('./ensure-packages.mjs');
  ensurePackages(root);
  const { isBuildFresh } = await import('./build-stamp.mjs');
  const { build, preview } = await import('vite');
  if (!isBuildFresh(root)) {
    console.log('Building …');
    await build({ root, logLevel: 'warn' });
  }
  // Takes the next free port when this one is busy.
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: false },
  });
  console.log(`\nTieline is at ${server.resolvedUrls?.local[0]}\nStop it with Ctrl+C.`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
