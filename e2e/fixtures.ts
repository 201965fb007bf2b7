import { test as base, expect, type Request } from '@playwright/test';
import { ExplorerPage } from './ExplorerPage.ts';

interface Fixtures {
  readonly explorer: ExplorerPage;
  /** Texts of console errors and addresses of failed requests that a test provokes on purpose. */
  readonly expectedFailures: RegExp[];
  readonly noFailures: undefined;
}

/**
 * Every test fails on a console error, an uncaught error, a failed request or an answer of 400 and above.
 * What a page was still loading when the test left it is none.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a destructured argument
  expectedFailures: async ({}, use) => {
    await use([]);
  },
  noFailures: [
    async ({ page, expectedFailures }, use) => {
      const failures: string[] = [];
      page.on('console', (message) => {
        // The runner's own words.
        if (message.text().includes('Service Worker registration blocked by Playwright')) return;
        if (message.type() === 'error' || message.type() === 'warning')
          failures.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => failures.push(`uncaught: ${error.message}`));
      const underWay = new Set<Request>();
      const left = new WeakSet<Request>();
      let isLeaving = false;
      page.on('request', (request) => {
        underWay.add(request);
        if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeaving = true;
        if (isLeaving) for (const one of underWay) left.add(one);
      });
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) isLeaving = false;
      });
      page.on('requestfinished', (request) => underWay.delete(request));
      page.on('requestfailed', (request) => {
        underWay.delete(request);
        const problem = request.failure()?.errorText ?? '';
        // What the page before was still loading when the test opened another address.
        const isCalledOff = left.has(request) && /abort|cancel/i.test(problem);
        if (!isCalledOff) failures.push(`failed: ${request.url()} ${problem}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) failures.push(`${response.status()}: ${response.url()}`);
      });
      await use(undefined);
      expect(
        failures.filter((failure) => !expectedFailures.some((pattern) => pattern.test(failure))),
      ).toEqual([]);
    },
    { auto: true },
  ],
  explorer: async ({ page }, use) => {
    await use(new ExplorerPage(page));
  },
});

export { expect };
