import type { Page } from '@playwright/test';
import { type StepWork, WORK_PARTS } from './mainThreadWork.ts';
import { median, percentile, type Row } from './statistics.ts';
import { traceSteps } from './traceSteps.ts';

/** How often each step is taken, how long the page rests before and after, and what a step may cost. */
export interface StepPlan {
  readonly count: number;
  readonly restMs: number;
  readonly paintedMs: number;
  readonly taskMs?: number;
}

const ARROWS = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowLeft'] as const;

function rowsOf(what: string, steps: readonly StepWork[], { paintedMs, taskMs }: StepPlan): Row[] {
  const column = (of: (step: StepWork) => number) => steps.map(of).filter((value) => !Number.isNaN(value));
  const painted = column(({ untilPainted }) => untilPainted);
  const inAll = column((step) => step.inAll);
  const parts = WORK_PARTS.map((part) => `${part} ${median(column((step) => step.parts[part])).toFixed(1)}`);
  return [
    {
      what: `${what}: until painted, median of ${painted.length}`,
      value: median(painted),
      unit: 'ms',
    },
    { what: `${what}: until painted, p95`, value: percentile(painted, 0.95), unit: 'ms', bound: paintedMs },
    {
      what: `${what}: with all that follows, median`,
      value: median(inAll),
      unit: 'ms',
      note: parts.join(', '),
    },
    { what: `${what}: with all that follows, p95`, value: percentile(inAll, 0.95), unit: 'ms' },
    {
      what: `${what}: longest task without waiting, p95`,
      value: percentile(
        column(({ mostWork }) => mostWork),
        0.95,
      ),
      unit: 'ms',
      ...(taskMs === undefined ? {} : { bound: taskMs }),
    },
    {
      what: `${what}: longest task by the clock, p95`,
      value: percentile(
        column(({ longestTask }) => longestTask),
        0.95,
      ),
      unit: 'ms',
    },
  ];
}

/** What each kind of step costs the main thread, each kind many times in a row. */
export async function benchSteps(page: Page, plan: StepPlan): Promise<Row[]> {
  const graph = page.getByRole('region', { name: 'Relationship graph' });
  const surface = graph.getByRole('application');
  const endDate = page.getByRole('slider', { name: 'End date' });
  const box = await graph.boundingBox();
  if (!box) throw new Error('the graph is not on the screen');
  const moveDate = (step: number) => page.keyboard.press(step % 40 < 20 ? 'ArrowLeft' : 'ArrowRight');
  const point = (step: number) =>
    page.mouse.move(
      box.x + box.width * (0.3 + 0.4 * ((step * 0.37) % 1)),
      box.y + box.height * (0.25 + 0.5 * ((step * 0.61) % 1)),
    );
  const steps = (
    what: string,
    act: (step: number) => Promise<void>,
    prepare?: (step: number) => Promise<void>,
  ) =>
    traceSteps(page, { ...plan, act, ...(prepare ? { prepare } : {}) }).then((work) =>
      rowsOf(what, work, plan),
    );
  const goTo = async (key: string) => {
    await surface.focus();
    await page.keyboard.press(key);
  };
  const select = () => page.keyboard.press('Enter');

  await endDate.focus();
  const windows = await steps('window step', moveDate);
  const hovers = await steps('pointing', point);
  await page.mouse.move(0, 0);
  await goTo('Home');
  const ties = await steps('stepping to a tie', () => page.keyboard.press(']'));
  const selectedTies = await steps('selecting a tie', select, () => goTo(']'));
  const selectedEntities = await steps('selecting an entity', select, (step) =>
    goTo(ARROWS[step % ARROWS.length] ?? 'Home'),
  );
  await goTo('Home');
  await select();
  await endDate.focus();
  const windowsOfSelected = await steps('window step with the most connected selected', moveDate);
  return [windows, hovers, ties, selectedTies, selectedEntities, windowsOfSelected].flat();
}
