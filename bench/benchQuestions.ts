import type { Page } from '@playwright/test';
import { ANSWERED } from './mainThreadWork.ts';
import { median, percentile, type Row } from './statistics.ts';
import { traceSteps } from './traceSteps.ts';

/** How often each question is asked, how long the page rests around it, and what an answer may cost: the next frame, and its words or tables. */
export interface QuestionPlan {
  readonly count: number;
  readonly restMs: number;
  readonly paintedMs: number;
  readonly answeredMs: number;
  readonly taskMs: number;
}

/** The sentence above the view. */
const SENTENCE = '[data-caption] p';

/** How a question is asked, and what then stands in the page: an element that was not there, or another sentence. */
interface Question {
  readonly what: string;
  /** The address to ask from; the first view unless said otherwise. */
  readonly from?: string;
  /** The address that asks, or the button or box to press. */
  readonly ask: { readonly search: string } | { readonly press: string };
  /** A selector; the sentence unless said otherwise. */
  readonly answer?: string;
}

/** Ids of entities by the number of their ties, most first, and the name of the first. */
function entitiesByTies(page: Page): Promise<{ ids: string[]; name: string }> {
  return page.evaluate(async () => {
    const response = await fetch('data/china-russia/graph.json');
    const { entities, ties } = (await response.json()) as {
      entities: { id: string[]; names: { en: string }[] };
      ties: { a: number[]; b: number[] };
    };
    const degree = new Uint32Array(entities.id.length);
    for (const row of [...ties.a, ...ties.b]) degree[row] = (degree[row] ?? 0) + 1;
    const rows = [...entities.id.keys()].filter((row) => (degree[row] ?? 0) > 0);
    rows.sort((one, other) => (degree[other] ?? 0) - (degree[one] ?? 0) || one - other);
    return { ids: rows.map((row) => entities.id[row] ?? ''), name: entities.names[rows[0] ?? 0]?.en ?? '' };
  });
}

const TWO_HALVES = 't=2024-01-01..2024-06-30&cmp=2024-07-01..2024-12-31';

async function questionsOf(page: Page): Promise<Question[]> {
  const { ids, name } = await entitiesByTies(page);
  const [most = '', second = ''] = ids;
  const [last, beforeLast] = ids.toReversed();
  const byAddress = (what: string, search: string, answer = SENTENCE) => ({ what, ask: { search }, answer });
  const byHand = (what: string, press: string, from = '') => ({
    what: `by hand: ${what}`,
    ask: { press },
    from,
  });
  return [
    byAddress(
      'several filters',
      'class=verbal-cooperation~stated&stance=reported-fact~statement&min=2&listed=1',
    ),
    byAddress('state media alone', 'only=state-media-or-government'),
    byAddress('focus on two, two steps', `focus=${most}~${beforeLast}&deg=2`),
    byAddress('paths in time order', `path=${last}~${beforeLast}&pathin=order`),
    byAddress(
      'paths, certainly in narrow dates',
      `t=2024-03-01..2024-03-02&undated=0&certainty=certain&path=${most}~${last}&pathin=window`,
    ),
    byAddress('comparison of two half years', TWO_HALVES),
    byAddress('who reports the most connected', `sel=entity.${most}`, 'aside table'),
    byAddress(
      'a tie of the most connected',
      `sel=tie.${most < second ? `${most}~${second}` : `${second}~${most}`}`,
      'aside table',
    ),
    byAddress('search results', `q=${encodeURIComponent(name)}`, 'aside section'),
    byAddress('size and colour by measures', 'size=betweenness&colour=community', '[aria-label="Groups"] li'),
    byAddress('list view', 'view=list', '#panel-list tbody tr'),
    byAddress('comparison in the list view', `view=list&${TWO_HALVES}`, '#panel-list tbody tr'),
    byHand('one class alone', '[aria-label="Filters"] button[aria-label^="Only "]'),
    byHand('a comparison', '#compare-button'),
    byHand('focus on the most connected', 'aside button[aria-label^="Focus on"]', `sel=entity.${most}`),
  ];
}

/** Asks as Back and Forward do: another address, without loading anything anew. */
function go(page: Page, search: string): Promise<void> {
  return page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, `?${search}`);
}

function ask(page: Page, { ask: how }: Question): Promise<void> {
  if ('search' in how) return go(page, how.search);
  return page.evaluate((press) => document.querySelector<HTMLElement>(press)?.click(), how.press);
}

/** Has the page mark when the answer is in it: the element is there, or, for the sentence, says something else. */
function watchFor(page: Page, answer: string, mark: string): Promise<void> {
  return page.evaluate(
    ([selector = '', name = '', sentence = '']) => {
      const before = selector === sentence ? document.querySelector(selector)?.textContent : undefined;
      const watching = new MutationObserver(() => {
        if (document.querySelector(selector)?.textContent === before) return;
        watching.disconnect();
        performance.mark(name);
      });
      watching.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [answer, mark, SENTENCE],
  );
}

/** What each question costs the main thread, asked by address or by hand. */
export async function benchQuestions(page: Page, plan: QuestionPlan): Promise<Row[]> {
  const rows: Row[] = [];
  for (const question of await questionsOf(page)) {
    const { what, from = '', answer = SENTENCE } = question;
    // The first time loads what the first picture does not need.
    await go(page, from);
    await page.waitForTimeout(plan.restMs);
    await ask(page, question);
    await page.waitForTimeout(plan.restMs);
    const steps = await traceSteps(page, {
      ...plan,
      prepare: async () => {
        await go(page, from);
        await page.waitForTimeout(plan.restMs);
        await watchFor(page, answer, ANSWERED);
      },
      act: () => ask(page, question),
      isOfReader: false,
    });
    const known = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));
    const painted = known(steps.map(({ untilPainted }) => untilPainted));
    const answered = known(steps.map(({ untilAnswered }) => untilAnswered));
    const p95 = (values: readonly number[]) => percentile(values, 0.95);
    rows.push(
      {
        what: `${what}: until painted, p95`,
        value: p95(painted),
        unit: 'ms',
        bound: plan.paintedMs,
        note: `median ${median(painted).toFixed(1)}`,
      },
      {
        what: `${what}: until its words are painted, p95`,
        value: p95(answered),
        unit: 'ms',
        bound: plan.answeredMs,
        note: `median ${median(answered).toFixed(1)} of ${answered.length}`,
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
