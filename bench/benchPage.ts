import type { Browser, Page } from '@playwright/test';
import { benchQuestions, type QuestionPlan } from './benchQuestions.ts';
import { benchSteps, type StepPlan } from './benchSteps.ts';
import { median, type Row } from './statistics.ts';
import type { SyntheticSize } from './syntheticDraft.ts';
import { withBuiltPage } from './withBuiltPage.ts';
import { withSyntheticBuild } from './withSyntheticBuild.ts';

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
    const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
    times.push(await firstGraph(await context.newPage(), address));
    await context.close();
  }
  const what = `first graph from navigation, median of ${LOADS} cold loads`;
  return { what, value: median(times), unit: 'ms' };
}

async function longTasks(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
}

/** What each kind of step and each question costs a page, and how many long tasks came after loading. */
async function stepsOfPage(
  browser: Browser,
  address: string,
  plan: StepPlan,
  questions: QuestionPlan,
): Promise<Row[]> {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
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
  const steps = await benchSteps(page, plan);
  const asked = await benchQuestions(page, questions);
  const long = (await longTasks(page)) - afterLoad;
  return [...steps, ...asked, { what: 'tasks over 50 ms after loading', value: long, unit: '', bound: 0 }];
}

/** The built app on the shipped dataset in a browser: first picture, then what each kind of step costs. */
export async function benchPage(): Promise<Row[]> {
  return withBuiltPage('dist', async (browser, address) => [
    await coldLoads(browser, address),
    ...(await stepsOfPage(
      browser,
      address,
      { count: 60, restMs: 150, paintedMs: 16.7 },
      { count: 20, restMs: 250, paintedMs: 16.7, answeredMs: 100, taskMs: 50 },
    )),
  ]);
}

/** The built app on synthetic data: what each kind of step costs, against the bounds for large data. */
export async function benchLargePage(size: SyntheticSize): Promise<Row[]> {
  return withSyntheticBuild(size, (folder) =>
    withBuiltPage(folder, (browser, address) =>
      stepsOfPage(
        browser,
        address,
        { count: 20, restMs: 500, paintedMs: 33, taskMs: 50 },
        { count: 20, restMs: 700, paintedMs: 100, answeredMs: 100, taskMs: 50 },
      ),
    ),
  );
}
