// Drives the built app in a browser, and where Firefox is installed the smoke checks in that too; finds the browsers and
// builds first. Arguments go to `playwright test`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { noBrowserMessage, noFirefoxNote } from './browser-record.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { findFirefox } from './find-firefox.mjs';

const root = path.join(import.meta.dirname, '..');

try {
  if (!(await ensureBrowser())) throw new Error(noBrowserMessage);
  if (!(await findFirefox())) console.log(noFirefoxNote);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// Also when a server is already running: it serves what is in dist.
await ensureBuild(root);

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
