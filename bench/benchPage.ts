import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { readBrowserRecord } from '../scripts/browser-record.mjs';
import { benchSteps } from './benchSteps.ts';
import { median, type Row } from './statistics.ts';

const LOADS = 7;
const VIEWPORT = { width: 1440, height: 900 };

async function firstGraph(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const entry = await page.waitForFunction(
    () => performance.getEntriesByName('tieline:first-graph')[0]?.duration,
  );
  return (await entry.jsonValue()) ?? Number.NaN;
}

async function coldLoads(browser: Browser, address: string): Promise<Row> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    times.push(await firstGraph(await context.newPage(), address));
    await context.close();
  }
  const what = `first graph from navigation, median of ${LOADS} cold loads`;
  return { what, value: median(times), unit: 'ms' };
}

async function longTasks(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
}

/** The built app on the shipped dataset in a browser: first picture, then what each kind of step costs. */
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
    const loads = await coldLoads(browser, address);
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.addInitScript(() => {
      const counting = window as unknown as { longTasks: number };
      counting.longTasks = 0;
      new PerformanceObserver((list) => {
        counting.longTasks += list.getEntries().length;
      }).observe({ type: 'longtask' });
    });
    await firstGraph(page, address);
    await page.waitForLoadState('networkidle');
    const afterLoad = await longTasks(page);
    const steps = await benchSteps(page);
    const long = (await longTasks(page)) - afterLoad;
    return [loads, ...steps, { what: 'tasks over 50 ms after loading', value: long, unit: '', bound: 0 }];
  } finally {
    await browser.close();
    await server.close();
  }
}
