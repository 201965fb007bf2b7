// Drives the built app in a browser; finds the browser and builds first. Arguments go to `playwright test`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { noBrowserMessage } from './browser-record.mjs';
import { isBuildFresh } from './build-stamp.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const root = path.join(import.meta.dirname, '..');

if (!(await ensureBrowser())) {
  console.error(noBrowserMessage);
  process.exit(1);
}
if (!isBuildFresh(root)) await build({ root, logLevel: 'warn' });

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
