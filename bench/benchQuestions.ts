import type { Page } from '@playwright/test';
import { percentile, type Row } from './statistics.ts';
import { traceSteps } from './traceSteps.ts';

/** How often each question is asked, how long the page rests around it, and what an answer may cost. */
export interface QuestionPlan {
  readonly count: number;
  readonly restMs: number;
  readonly paintedMs: number;
  readonly taskMs: number;
}

/** A question as it is written in an address. */
type Question = readonly [what: string, search: string];

/** Ids of entities by the number of their ties, most first. */
function entitiesByTies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const response = await fetch('data/china-russia/graph.json');
    const { entities, ties } = (await response.json()) as {
      entities: { id: string[] };
      ties: { a: number[]; b: number[] };
    };
    const degree = new Uint32Array(entities.id.length);
    for (const row of [...ties.a, ...ties.b]) degree[row] = (degree[row] ?? 0) + 1;
    const rows = [...entities.id.keys()].filter((row) => (degree[row] ?? 0) > 0);
    rows.sort((one, other) => (degree[other] ?? 0) - (degree[one] ?? 0) || one - other);
    return rows.map((row) => entities.id[row] ?? '');
  });
}

async function questionsOf(page: Page): Promise<Question[]> {
  const ids = await entitiesByTies(page);
  const [most = '', second = ''] = ids;
  const [last, beforeLast] = ids.toReversed();
  return [
    ['several filters', 'class=verbal-cooperation~stated&stance=reported-fact~statement&min=2&listed=1'],
    ['state media alone', 'only=state-media-or-government'],
    ['focus on two, two steps', `focus=${most}~${beforeLast}&deg=2`],
    ['paths in time order', `path=${last}~${beforeLast}&pathin=order`],
    [
      'paths, certainly in narrow dates',
      `t=2024-03-01..2024-03-02&undated=0&certainty=certain&path=${most}~${last}&pathin=window`,
    ],
    ['comparison of two half years', 't=2024-01-01..2024-06-30&cmp=2024-07-01..2024-12-31'],
    ['who reports the most connected', `sel=entity.${most}`],
    ['a tie of the most connected', `sel=tie.${most < second ? `${most}~${second}` : `${second}~${most}`}`],
    ['search results', 'q=dialogue'],
    ['size and colour by measures', 'size=betweenness&colour=community'],
    ['list view', 'view=list'],
    ['comparison in the list view', 'view=list&t=2024-01-01..2024-06-30&cmp=2024-07-01..2024-12-31'],
  ];
}

/** Asks as Back and Forward do: another address, without loading anything anew. */
function go(page: Page, search: string): Promise<void> {
  return page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, `?${search}`);
}

/** What each question costs the main thread when it is asked from the first view. */
export async function benchQuestions(page: Page, plan: QuestionPlan): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, search] of await questionsOf(page)) {
    // The first time loads what the first picture does not need.
    await go(page, search);
    await page.waitForTimeout(plan.restMs);
    const steps = await traceSteps(page, {
      ...plan,
      prepare: () => go(page, ''),
      act: () => go(page, search),
      isOfReader: false,
    });
    const p95 = (values: readonly number[]) =>
      percentile(
        values.filter((value) => !Number.isNaN(value)),
        0.95,
      );
    rows.push(
      {
        what: `${what}: until painted, p95`,
        value: p95(steps.map(({ untilPainted }) => untilPainted)),
        unit: 'ms',
        bound: plan.paintedMs,
        note: `median ${percentile(
          steps.map(({ untilPainted }) => untilPainted),
          0.5,
        ).toFixed(1)}`,
      },
      {
        what: `${what}: longest task without waiting, p95`,
        value: p95(steps.map(({ mostWork }) => mostWork)),
        unit: 'ms',
        bound: plan.taskMs,
        note: `with all that follows ${p95(steps.map(({ inAll }) => inAll)).toFixed(0)}`,
      },
    );
  }
  return rows;
}
