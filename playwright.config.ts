import { defineConfig } from '@playwright/test';
import { readBrowserRecord } from './scripts/browser-record.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4319);
const baseURL = `http://127.0.0.1:${port}/`;
const isCi = Boolean(process.env['CI']);

// Other tools read this file too: a missing browser is an error of the run (globalSetup), not of the configuration.
const browser = readBrowserRecord();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // For machines that do other work meanwhile; what is fast is not waited for.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  globalSetup: './scripts/require-browser.mjs',
  webServer: {
    // Builds first when the sources have changed.
    command: `node scripts/start.mjs --port ${port} --strict-port`,
    timeout: 120_000,
    url: baseURL,
    reuseExistingServer: !isCi,
  },
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A worker would answer in place of the server; e2e/offline.spec.ts lets it.
    serviceWorkers: 'block',
    video: 'off',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(browser ? { args: browser.args } : {}),
          ...(browser?.executablePath ? { executablePath: browser.executablePath } : {}),
        },
      },
    },
  ],
});
