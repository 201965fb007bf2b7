// Takes the pictures of the README from the built app: `npm run shots`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { noBrowserMessage } from './browser-record.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureBuild } from './ensure-build.mjs';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'docs/images');

/** @type {{ name: string, search: string, width: number, height: number, scheme: 'light' | 'dark' }[]} */
const pictures = [
  { name: 'graph', search: '', width: 1440, height: 900, scheme: 'light' },
  { name: 'tie-dark', search: '?sel=tie.china~russia', width: 1440, height: 900, scheme: 'dark' },
  { name: 'event', search: '?sel=event.2024-02-26-sun-lavrov', width: 1440, height: 900, scheme: 'light' },
  { name: 'phone', search: '', width: 390, height: 844, scheme: 'dark' },
];

const found = await ensureBrowser();
if (!found) throw new Error(noBrowserMessage);
await ensureBuild(root);
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4339 } });
const browser = await chromium.launch({
  args: found.args,
  ...(found.executablePath ? { executablePath: found.executablePath } : {}),
});
mkdirSync(folder, { recursive: true });
try {
  for (const { name, search, width, height, scheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB' });
    await page.goto(`${server.resolvedUrls?.local[0]}${search}`);
    await page.waitForFunction(() => performance.getEntriesByName('tieline:first-graph').length > 0);
    const details = page.getByRole('complementary', { name: 'Details' });
    if (width >= 1024) await details.getByRole('heading', { level: 3 }).first().waitFor();
    await page.evaluate('document.fonts.ready.then(() => true)');
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    console.log(path.relative(root, file));
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
