import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, DAY_MIN, parseDay } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import type { FilterSettings } from '../filter.ts';
import { boundsOn } from '../windowStates.ts';
import { compareWindows } from './compareWindows.ts';
import { changeName } from './tieChange.ts';

const day = (text: string) => parseDay(text) ?? DAY_MIN;

const SETTINGS: Omit<FilterSettings, 'window'> = {
  axis: 'happened',
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

/** Dates around January 2024, so that every way they can fall can be written down. */
const FIRST = day('2024-01-01');
const two = (value: number) => String(value).padStart(2, '0');
const january = fc.integer({ min: 4, max: 14 });
const pair = fc.tuple(january, january).map(([one, other]) => (one < other ? [one, other] : [other, one]));
const date = fc.oneof(
  january.map((one) => `2024-01-${two(one)}`),
  pair.map(([from = 1, to = 1]) => `2024-01-${two(from)}/2024-01-${two(to)}`),
  pair.map(([from = 1, to = 1]) => `[2024-01-${two(from)}..2024-01-${two(to)}]`),
  january.map((one) => `[2024-01-${two(one)}..]`),
  january.map((one) => `2024-01-${two(one)}/`),
  january.map((one) => `2024-01-${two(one)}?`),
);
const evidence = fc.array(
  fc.record({
    between: fc.constantFrom(['country-a', 'country-b'] as const, ['country-b', 'league'] as const),
    date: fc.option(date, { nil: undefined, freq: 8 }),
    report: fc.constantFrom('gazette', 'herald', 'courier', undefined),
  }),
  { minLength: 1, maxLength: 6 },
);
const smallGraph = evidence.map((items) =>
  sampleGraph({
    ...SAMPLE,
    evidence: items.map(({ between, date: edtf, report }) => ({
      between,
      ...(edtf === undefined ? {} : { date: edtf }),
      ...(report === undefined ? { kind: 'affiliation' as const } : { report }),
    })),
  }),
);
const smallWindow = pair.map(([from = 1, to = 1]) => ({
  from: addDays(FIRST, from - 1),
  until: addDays(FIRST, to),
}));

/** All [in A, in B] that one item can come to, its days tried one by one. */
function placesOf(
  graph: Graph,
  settings: FilterSettings,
  item: number,
  windows: readonly FilterSettings['window'][],
) {
  const bounds = boundsOn(graph, settings.axis);
  const clip = (value: number) => Math.max(FIRST - 3, Math.min(FIRST + 20, value));
  const daysFrom = (first: number, last: number) =>
    Array.from({ length: clip(last) - clip(first) + 1 }, (_, at) => clip(first) + at);
  const [s1, s2] = [bounds.earliestStart[item] ?? 0, bounds.latestStart[item] ?? 0];
  const [e1, e2] = [bounds.earliestEnd[item] ?? 0, bounds.latestEnd[item] ?? 0];
  const isUndated = clip(s1) === FIRST - 3 && clip(e2) === FIRST + 20;
  if (isUndated) return [windows.map(() => true)];
  const isOneDay = s1 === e1 && s2 === e2;
  const ways = daysFrom(s1, s2).flatMap((start) =>
    (isOneDay ? [start] : daysFrom(e1, e2)).map((end) =>
      windows.map(({ from, until }) => until > from && start < until && end >= from),
    ),
  );
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}

/** Names of the changes of one tie over every completion of its dates. */
function everyChange(graph: Graph, tie: number, a: FilterSettings, b: FilterSettings): Set<string> {
  const links = [...graph.links.tie.keys()].filter((link) => graph.links.tie[link] === tie);
  const items = [...new Set(links.map((link) => graph.links.evidence[link] ?? -1))];
  let completions: boolean[][][] = [[]];
  for (const item of items) {
    const places = placesOf(graph, a, item, [a.window, b.window]);
    completions = completions.flatMap((done) => places.map((place) => [...done, place]));
  }
  const sourcesIn = (completion: boolean[][], window: number) => {
    const inside = items.filter((_, at) => completion[at]?.[window]);
    const told = inside.map((item) => graph.evidence.report[item] ?? -1).filter((report) => report >= 0);
    return {
      isThere: inside.length > 0,
      sources: new Set(told.map((report) => graph.reports.source[report])).size,
    };
  };
  return new Set(
    completions.map((completion) => {
      const [before, after] = [sourcesIn(completion, 0), sourcesIn(completion, 1)];
      if (!before.isThere) return after.isThere ? 'new' : 'none';
      if (!after.isThere) return 'ended';
      if (before.sources === after.sources) return 'kept';
      return before.sources < after.sources ? 'stronger' : 'weaker';
    }),
  );
}

function largestOf(could: ReadonlySet<string>): string {
  for (const [one, other] of [
    ['new', 'ended'],
    ['stronger', 'weaker'],
  ] as const) {
    if (could.has(one) && could.has(other)) return 'unclear';
    if (could.has(one)) return one;
    if (could.has(other)) return other;
  }
  return could.has('kept') ? 'kept' : 'none';
}

test('says of each tie what every completion of the imprecise dates says', () => {
  fc.assert(
    fc.property(smallGraph, smallWindow, smallWindow, (graph, windowA, windowB) => {
      const [a, b] = [
        { ...SETTINGS, window: windowA },
        { ...SETTINGS, window: windowB },
      ];
      const expected = [...graph.ties.id.keys()].map((tie) => {
        const could = everyChange(graph, tie, a, b);
        const largest = largestOf(could);
        if (largest === 'none') return 'none';
        return could.size === 1 ? largest : `possibly ${largest}`;
      });
      const { change, possible } = compareWindows(graph, a, windowB).ties;
      const words = Array.from(change, (one, row) => {
        const name = changeName(one) ?? 'none';
        return possible[row] === 1 ? `possibly ${name}` : name;
      });
      expect(words).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
