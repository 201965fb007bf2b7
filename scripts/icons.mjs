// Draws the icons of the installed program from the mark: `npm run icons`. They are kept in public/.
import path from 'node:path';
import { chromium } from '@playwright/test';
import { noBrowserMessage } from './browser-record.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const root = path.join(import.meta.dirname, '..');

/** The mark in a square of 32: an entity, a tie, an entity of another kind. */
const mark =
  '<path d="M10 16H22" stroke="#007a4d" stroke-width="3"/><circle cx="8" cy="16" r="6" fill="#007a4d"/><rect x="19" y="11" width="10" height="10" rx="1" fill="#007a4d"/>';

/** How much room a side has around the mark; systems cut the edges of a maskable icon. */
const icons = [
  { name: 'icon-192', size: 192, room: 0 },
  { name: 'icon-512', size: 512, room: 0 },
  { name: 'icon-maskable-512', size: 512, room: 8 },
];

const found = await ensureBrowser();
if (!found) throw new Error(noBrowserMessage);
const browser = await chromium.launch({
  args: found.args,
  ...(found.executablePath ? { executablePath: found.executablePath } : {}),
});
try {
  for (const { name, size, room } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const box = `${-room} ${-room} ${32 + 2 * room} ${32 + 2 * room}`;
    await page.setContent(
      `<style>body{margin:0;background:#fbfaf7}svg{display:block}</style><svg width="${size}" height="${size}" viewBox="${box}">${mark}</svg>`,
    );
    await page.screenshot({ path: path.join(root, 'public', `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
}
