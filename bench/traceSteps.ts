import type { Page } from '@playwright/test';
import { ANSWERED, type StepWork, type TraceEvent, workOfStep } from './mainThreadWork.ts';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** What a reader does again and again; only `act` is measured. */
export interface Steps {
  readonly count: number;
  /** Long enough for all that a step leaves for later, so that steps do not run into each other. */
  readonly restMs: number;
  readonly prepare?: (step: number) => Promise<void>;
  readonly act: (step: number) => Promise<void>;
  /** False when `act` is no input of a reader. */
  readonly isOfReader?: boolean;
}

/** Traces what a page's browser does meanwhile. */
async function trace(page: Page, during: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser of its own');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.sort((one, other) => one.ts - other.ts);
}

/**
 * What each step costs the page's main thread, by tracing: nothing else is asked of the page between the input and the
 * end of its work.
 */
export async function traceSteps(
  page: Page,
  { count, restMs, prepare, act, isOfReader }: Steps,
): Promise<StepWork[]> {
  const mark = (name: string) => page.evaluate((one) => performance.mark(one).startTime, name);
  const events = await trace(page, async () => {
    for (let step = 0; step < count; step++) {
      await prepare?.(step);
      await page.waitForTimeout(restMs);
      await mark(`begin ${step}`);
      await act(step);
      await page.waitForTimeout(restMs);
      await mark(`end ${step}`);
    }
  });
  const marks = new Map(
    events.filter(({ cat }) => cat === 'blink.user_timing').map((one) => [one.name, one]),
  );
  return Array.from({ length: count }, (_, step) => {
    const [begin, end] = [marks.get(`begin ${step}`), marks.get(`end ${step}`)];
    if (!begin || !end) throw new Error(`step ${step} is not in the trace`);
    const inside = ({ name, pid, tid, ph, ts, dur = 0 }: TraceEvent) =>
      pid === begin.pid &&
      tid === begin.tid &&
      (ph === 'X' || name === ANSWERED) &&
      ts > begin.ts &&
      ts + dur < end.ts;
    return workOfStep(events.filter(inside), isOfReader);
  });
}
