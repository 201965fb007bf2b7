import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { readBrowserRecord } from '../scripts/browser-record.mjs';

/** Serves a built folder and opens a browser for as long as `use` takes. */
export async function withBuiltPage<Result>(
  outDir: string,
  use: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const found = readBrowserRecord();
  if (!found) throw new Error('No browser was found yet: run `npm run browser` first');
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4329, strictPort: false },
  });
  const browser = await chromium.launch({
    args: found.args,
    ...(found.executablePath ? { executablePath: found.executablePath } : {}),
  });
  try {
    return await use(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}
