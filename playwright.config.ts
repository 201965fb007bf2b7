import { defineConfig } from '@playwright/test';
import { readBrowserRecord, readFirefoxRecord } from './scripts/browser-record.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4319);
const baseURL = `http://127.0.0.1:${port}/`;
const isCi = Boolean(process.env['CI']);

// Other tools read this file too: a missing browser is an error of the run (globalSetup), not of the configuration.
const browser = readBrowserRecord();
const firefox = readFirefoxRecord();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // With two browsers on two processors some pages take more than Playwright's 5 s to say what they show; what is fast is not waited for.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Where nobody watches, only what failed is of use.
  reporter: isCi || !process.stdout.isTTY ? 'dot' : 'list',
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
    // Costs a fifth of the time; ask for one with `npm run e2e -- --trace on`.
    trace: 'off',
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
    // Only where it is installed: scripts/e2e.mjs says so when it is not.
    ...(firefox?.executablePath
      ? [
          {
            name: 'firefox',
            grep: /@smoke/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox.executablePath },
            },
          },
        ]
      : []),
  ],
});
