import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const LOST = 'The graph is drawn more slowly now: the browser stopped its drawing worker.';

/** Keeps what the page starts as its workers, and counts the pictures that they have painted. */
async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as { workers: Worker[]; painted: number };
    watched.workers = [];
    watched.painted = 0;
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        watched.workers.push(this);
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'painted') watched.painted++;
        });
      }
    };
  });
}

const expectPainted = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => (window as unknown as { painted: number }).painted))
    .toBeGreaterThan(0);

test('the graph is drawn by a worker', { tag: '@smoke' }, async ({ explorer, page }) => {
  await watchWorkers(page);
  await explorer.open();
  await expectPainted(page);
  const tie = await explorer.findPolesTie('China – Russia');
  await page.mouse.click(tie.x, tie.y);
  await explorer.expectAddress('?sel=tie.china~russia');
  await expect(explorer.notices.filter({ hasText: LOST })).toHaveCount(0);
});

test('after a look at the list the worker draws the graph again', async ({ explorer, page }) => {
  await watchWorkers(page);
  await explorer.open();
  await expectPainted(page);
  await explorer.openList();
  await page.evaluate(() => Object.assign(window, { painted: 0 }));
  await explorer.openGraph();
  await expectPainted(page);
  await explorer.findPolesTie('China – Russia');
});

test('a browser without workers draws the graph all the same, and nothing is said', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await explorer.open();
  const tie = await explorer.findPolesTie('China – Russia');
  await page.mouse.click(tie.x, tie.y);
  await explorer.expectAddress('?sel=tie.china~russia');
  await expect(explorer.notices.filter({ hasText: LOST })).toHaveCount(0);
});

test('a worker that dies is told of, and the graph goes on answering clicks', async ({ explorer, page }) => {
  await watchWorkers(page);
  await explorer.open();
  await expectPainted(page);
  const tie = await explorer.findPolesTie('China – Russia');
  await page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  });
  await expect(explorer.notices.filter({ hasText: LOST })).toBeVisible();
  await page.mouse.click(tie.x, tie.y);
  await explorer.expectAddress('?sel=tie.china~russia');
  await expect(explorer.details.getByRole('heading', { level: 2, name: 'China – Russia' })).toBeVisible();
});

test('a worker that cannot be loaded is told of once, and the graph is there', async ({
  explorer,
  page,
  expectedFailures,
}) => {
  expectedFailures.push(/paintWorker/, /404/);
  await page.route(/paintWorker/, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await explorer.open();
  await expect(explorer.notices.filter({ hasText: LOST })).toBeVisible();
  await explorer.openList();
  await explorer.openGraph();
  await explorer.findPolesTie('China – Russia');
  await expect(explorer.notices.filter({ hasText: LOST })).toHaveCount(1);
});
