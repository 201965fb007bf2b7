// Looks at the built app in WebKitGTK, the engine of Safari, by hand: `npm run webkit`. Not part of `npm test`. Builds and
// serves first; the address of a server may be given instead. Ends with 1 when a check fails or there is no WebKit.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './ensure-build.mjs';
import { listWebKitChecks } from './webkit-checks.mjs';
import { noWebKitMessage, WebKitSession } from './webkit-session.mjs';

const root = path.join(import.meta.dirname, '..');
const underXvfb = 'TIELINE_UNDER_XVFB';

/** Runs this very program with a screen of its own. */
function runUnderXvfb() {
  if (!existsSync('/usr/bin/xvfb-run')) throw new Error(noWebKitMessage);
  const { status } = spawnSync(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1600x1200x24', process.execPath, ...process.argv.slice(1)],
    { stdio: 'inherit', env: { ...process.env, [underXvfb]: '1' } },
  );
  process.exitCode = status ?? 1;
}

/** @returns {Promise<{ address: string, stop: () => Promise<void> }>} */
async function serve() {
  const given = process.argv[2];
  if (given) return { address: given, stop: async () => undefined };
  await ensureBuild(root);
  const { preview } = await import('vite');
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4180 } });
  return { address: server.resolvedUrls?.local[0] ?? '', stop: () => server.close() };
}

async function check() {
  const { address, stop } = await serve();
  const session = await WebKitSession.start().catch(async (error) => {
    await stop();
    throw error;
  });
  let failed = 0;
  try {
    console.log(`WebKit ${session.version} at ${address}`);
    for (const [name, run] of listWebKitChecks(session, address)) {
      const sinceMs = performance.now();
      const problem = await run().then(
        () => null,
        (error) => (error instanceof Error ? error.message : String(error)),
      );
      const seconds = ((performance.now() - sinceMs) / 1000).toFixed(1);
      console.log(
        `${problem === null ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${problem ? `\n     ${problem}` : ''}`,
      );
      if (problem !== null) failed++;
    }
  } finally {
    await session.end();
    await stop();
  }
  console.log(failed === 0 ? 'all held' : `${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  if (process.env[underXvfb]) await check();
  else runUnderXvfb();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
