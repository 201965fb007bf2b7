import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseDay } from '../src/model/day.ts';
import { graphOf } from '../src/model/graphOf.ts';
import { EvidenceFileSchema } from '../src/model/wire/evidenceFile.ts';
import { GraphFileSchema } from '../src/model/wire/graphFile.ts';
import { ReportsFileSchema } from '../src/model/wire/reportsFile.ts';
import type { SearchWords } from '../src/query/search/searchWords.ts';
import { benchSearch } from './benchSearch.ts';
import { processorMs } from './processorMs.ts';
import type { QueryCase, QueryGround } from './queryCase.ts';
import { QUERY_CASES } from './queryCases.ts';
import { median, percentile, type Row } from './statistics.ts';
import { DAYS, FIRST_DAY } from './syntheticDays.ts';
import { type SyntheticSize, syntheticDraft } from './syntheticDraft.ts';
import { syntheticFile } from './syntheticFile.ts';
import { evidenceWords, reportWords } from './syntheticWords.ts';

const WARM_UP = 5;

/** A dataset to ask, and how long an answer on the main thread may take. */
interface Setting {
  readonly name: string;
  readonly boundMs: number;
  readonly steps: number;
  readonly load: () => QueryGround & { readonly words: SearchWords };
}

function readShipped(name: string): unknown {
  return JSON.parse(readFileSync(`data/china-russia/${name}.json`, 'utf8'));
}

const shipped: Setting = {
  name: 'shipped dataset',
  boundMs: 16.7,
  steps: 60,
  load: () => ({
    graph: graphOf(v.parse(GraphFileSchema, readShipped('graph'))),
    span: { from: dayOf('2022-01-01'), until: dayOf('2026-03-01') },
    words: {
      evidence: v.parse(EvidenceFileSchema, readShipped('evidence')),
      reports: v.parse(ReportsFileSchema, readShipped('reports')),
    },
  }),
};

function dayOf(text: string) {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

function synthetic(size: SyntheticSize, boundMs: number, steps: number): Setting {
  return {
    name: `${size.entities.toLocaleString('en')} entities, ${size.events.toLocaleString('en')} items of evidence`,
    boundMs,
    steps,
    load: () => {
      const draft = syntheticDraft(size);
      const file = syntheticFile(draft);
      const first = dayOf('1970-01-01') + FIRST_DAY;
      return {
        graph: graphOf(file),
        span: { from: first, until: first + DAYS } as QueryGround['span'],
        words: { evidence: evidenceWords(draft, file), reports: reportWords(draft, file) },
      };
    },
  };
}

const SETTINGS: readonly Setting[] = [
  shipped,
  synthetic({ entities: 1_000, events: 6_000 }, 16.7, 60),
  synthetic({ entities: 7_800, events: 44_000 }, 50, 40),
  synthetic({ entities: 23_000, events: 470_000 }, 100, 8),
];

/** Walks to the end; milliseconds of the longest step. */
function longestSlice(steps: Iterator<unknown>): number {
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const start = processorMs();
    isDone = steps.next().done === true;
    longest = Math.max(longest, processorMs() - start);
  }
  return longest;
}

function timeCase(
  { what, isBlocking, isInSlices, prepare }: QueryCase,
  ground: QueryGround,
  { steps, boundMs }: Setting,
): Row {
  const ask = prepare(ground);
  const count = isBlocking ? steps : 5;
  const times: number[] = [];
  for (let step = isBlocking ? -WARM_UP : -1; step < count; step++) {
    const start = processorMs();
    const answer = ask(step + WARM_UP);
    const took = isInSlices ? longestSlice(answer as Iterator<unknown>) : processorMs() - start;
    if (step >= 0) times.push(took);
  }
  return {
    what: `${what}, p95`,
    value: percentile(times, 0.95),
    unit: 'ms',
    ...(isBlocking ? { bound: boundMs } : {}),
    note: `median ${median(times).toFixed(1)}`,
  };
}

/** What every question costs in the query layer, by size of data; `tell` hears of one dataset after the other. */
export async function benchQueries(tell: (title: string, rows: readonly Row[]) => void): Promise<void> {
  for (const setting of SETTINGS) {
    const { words, ...ground } = setting.load();
    const rows = QUERY_CASES.map((one) => timeCase(one, ground, setting));
    tell(`Questions, ${setting.name}`, [
      ...rows,
      ...(await benchSearch(ground.graph, words, setting.boundMs)),
    ]);
  }
}
