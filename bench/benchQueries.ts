import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { DayWindow } from '../src/model/dateBounds.ts';
import { addDays, type Day, parseDay } from '../src/model/day.ts';
import type { Graph } from '../src/model/graph.ts';
import { graphOf } from '../src/model/graphOf.ts';
import { GraphFileSchema } from '../src/model/wire/graphFile.ts';
import { facetCounts } from '../src/query/facetCounts.ts';
import { viewSentence } from '../src/query/viewSentence.ts';
import { visibleGraph } from '../src/query/visibleGraph.ts';
import { median, percentile, type Row } from './statistics.ts';
import type { SyntheticSize } from './syntheticDraft.ts';
import { syntheticGraph } from './syntheticGraph.ts';

const SIZES: readonly SyntheticSize[] = [
  { entities: 1_000, events: 6_000 },
  { entities: 7_800, events: 44_000 },
  { entities: 23_000, events: 470_000 },
];

/** All that one step of a date handle asks of the query layer; the bars do not depend on the window. */
function windowStep(graph: Graph, window: DayWindow): number {
  const visible = visibleGraph(graph, {
    axis: 'reported',
    window,
    certainty: 'possible',
    undated: true,
    kinds: null,
    classes: null,
  });
  facetCounts(graph, visible);
  return viewSentence(graph, visible).length;
}

/** Milliseconds of each of `steps` window steps, after a few that warm the engine up. */
function timeSteps(graph: Graph, span: DayWindow, steps: number): number[] {
  const times: number[] = [];
  for (let step = -10; step < steps; step++) {
    const until = addDays(span.from, 30 + (((step + 10) * 7) % Math.max(31, span.until - span.from - 30)));
    const start = performance.now();
    windowStep(graph, { from: span.from, until });
    if (step >= 0) times.push(performance.now() - start);
  }
  return times;
}

/** Window steps in the query layer: the shipped dataset and larger synthetic ones, all in this run. */
export function benchQueries(): Row[] {
  const shipped = graphOf(
    v.parse(GraphFileSchema, JSON.parse(readFileSync('data/china-russia/graph.json', 'utf8'))),
  );
  const shippedSpan = { from: parseDay('2022-01-01'), until: parseDay('2026-03-01') } as DayWindow;
  const base = timeSteps(shipped, shippedSpan, 200);
  const rows: Row[] = [
    {
      what: `window step, query layer, shipped (${shipped.links.count} links), median`,
      value: median(base),
      unit: 'ms',
    },
    { what: 'the same, p95', value: percentile(base, 0.95), unit: 'ms' },
  ];
  for (const size of SIZES) {
    const graph = syntheticGraph(size);
    const times = timeSteps(graph, { from: 19_000 as Day, until: 20_400 as Day }, 40);
    const name = `window step, query layer, ${size.entities} entities / ${size.events} events`;
    rows.push({ what: `${name}, median`, value: median(times), unit: 'ms' });
    rows.push({ what: '  times the shipped dataset', value: median(times) / median(base), unit: '×' });
  }
  return rows;
}
