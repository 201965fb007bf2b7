import { type CDPSession, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { readBrowserRecord } from '../scripts/browser-record.mjs';
import { median, percentile, type Row } from './statistics.ts';

const LOADS = 7;
const STEPS = 60;
const FRAME_MS = 16.7;

/** Seconds that the page's main thread has been busy since it was opened. */
async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Runs an action and waits until two frames have been painted after it. */
async function settled(page: Page, action: () => Promise<void>): Promise<void> {
  await action();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Main-thread milliseconds of an idle wait of the same length, taken off each step. */
async function busyPerStep(
  page: Page,
  session: CDPSession,
  act: (step: number) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    const idleStart = await busySeconds(session);
    await settled(page, () => Promise.resolve());
    const start = await busySeconds(session);
    await settled(page, () => act(step));
    const end = await busySeconds(session);
    times.push(Math.max(0, (end - start - (start - idleStart)) * 1000));
  }
  return times;
}

function rowsOf(what: string, times: readonly number[]): Row[] {
  return [
    { what: `${what}, main-thread work, median of ${times.length}`, value: median(times), unit: 'ms' },
    { what: `${what}, main-thread work, p95`, value: percentile(times, 0.95), unit: 'ms', bound: FRAME_MS },
  ];
}

async function firstGraph(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const entry = await page.waitForFunction(
    () => performance.getEntriesByName('tieline:first-graph')[0]?.duration,
  );
  return (await entry.jsonValue()) ?? Number.NaN;
}

async function longTasks(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
}

/** The built app on the shipped dataset in a browser: first picture, window steps, pointing, selecting. */
export async function benchPage(): Promise<Row[]> {
  const found = readBrowserRecord();
  if (!found) throw new Error('No browser was found yet: run `npm run browser` first');
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 4329, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    args: found.args,
    ...(found.executablePath ? { executablePath: found.executablePath } : {}),
  });
  try {
    const firsts: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      firsts.push(await firstGraph(await context.newPage(), address));
      await context.close();
    }
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      const counting = window as unknown as { longTasks: number };
      counting.longTasks = 0;
      new PerformanceObserver((list) => {
        counting.longTasks += list.getEntries().length;
      }).observe({ type: 'longtask' });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await firstGraph(page, address);
    await page.waitForLoadState('load');
    const afterLoad = await longTasks(page);
    const graph = page.getByRole('region', { name: 'Relationship graph' });
    const box = await graph.boundingBox();
    if (!box) throw new Error('the graph is not on the screen');
    await page.getByRole('slider', { name: 'End date' }).focus();
    const windows = await busyPerStep(page, session, (step) =>
      page.keyboard.press(step % 40 < 20 ? 'ArrowLeft' : 'ArrowRight'),
    );
    const hovers = await busyPerStep(page, session, (step) =>
      page.mouse.move(
        box.x + box.width * (0.3 + 0.4 * ((step * 0.37) % 1)),
        box.y + box.height * (0.25 + 0.5 * ((step * 0.61) % 1)),
      ),
    );
    await graph.getByRole('application').focus();
    await page.keyboard.press('Home');
    const selects = await busyPerStep(page, session, async (step) => {
      if (step % 2 === 0) await page.keyboard.press(']');
      else await page.keyboard.press('Enter');
      await graph.getByRole('application').focus();
    });
    return [
      {
        what: `first graph from navigation, median of ${LOADS} cold loads`,
        value: median(firsts),
        unit: 'ms',
      },
      ...rowsOf('window step (key to painted)', windows),
      ...rowsOf('pointing', hovers),
      ...rowsOf('stepping to a tie and selecting it', selects),
      {
        what: 'tasks over 50 ms after loading',
        value: (await longTasks(page)) - afterLoad,
        unit: '',
        bound: 0,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
