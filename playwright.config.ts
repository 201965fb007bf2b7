import { defineConfig } from '@playwright/test';
import { noBrowserMessage, readBrowserRecord } from './scripts/browser-record.mjs';

const port = 4319;
const baseURL = `http://127.0.0.1:${port}/`;
const isCi = Boolean(process.env['CI']);

const browser = readBrowserRecord();
if (!browser) throw new Error(noBrowserMessage);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  webServer: {
    command: `npm exec -- vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: !isCi,
  },
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    video: 'off',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          args: browser.args,
          ...(browser.executablePath === null ? {} : { executablePath: browser.executablePath }),
        },
      },
    },
  ],
});
