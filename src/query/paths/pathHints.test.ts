import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayWindow } from '../../model/dateBounds.ts';
import { resolveWindow } from '../../model/dateToken.ts';
import { addDays, DAY_MIN, type Day, parseDay } from '../../model/day.ts';
import type { Graph } from '../../model/graph.ts';
import { PATH_DATES, type View } from '../../model/view.ts';
import { arbitraryGraph, arbitrarySettings } from '../../testing/arbitraryGraph.ts';
import { naiveShortestPaths } from '../../testing/naivePaths.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { applyFilters } from '../applyFilters.ts';
import type { FilterSettings } from '../filter.ts';
import { visibleGraph } from '../visibleGraph.ts';
import { type PathHint, pathHints } from './pathHints.ts';
import { type PathQuestion, searchOf } from './pathQuestion.ts';
import { windowToConnect } from './windowToConnect.ts';

const day = (text: string) => parseDay(text) ?? DAY_MIN;
const ALL_DATES: DayWindow = { from: day('1000-01-01'), until: day('2100-01-01') };

const arbitraryCase = fc
  .record({
    graph: arbitraryGraph,
    settings: arbitrarySettings,
    from: fc.nat(),
    to: fc.nat(),
    dates: fc.constantFrom(...PATH_DATES),
  })
  .map(({ graph, settings, from, to, dates }) => {
    const { count } = graph.entities;
    const ends = { from: from % count, to: ((from % count) + 1 + (to % (count - 1))) % count };
    return { graph, settings, question: { ...ends, dates } };
  });

const isHint = (one: PathHint | null) => one !== null;

/** What a search that rests now and then ends with. */
function outcomeOf<Outcome>(steps: Iterator<null, Outcome>): Outcome {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Steps of the shortest path that a naive search finds, 0 without one. */
function naiveSteps(graph: Graph, question: PathQuestion, settings: FilterSettings): number {
  const { failures } = applyFilters(graph, settings);
  return naiveShortestPaths(searchOf(graph, question, settings, failures))[0]?.length ?? 0;
}

/** The settings after a change of the view. */
function changed(settings: FilterSettings, { window, ...rest }: Partial<View>): FilterSettings {
  const last = addDays(ALL_DATES.until, -1);
  const resolved = window && resolveWindow(window, { first: ALL_DATES.from, last });
  return { ...settings, ...rest, ...(resolved ? { window: resolved } : {}) };
}

test('every hint keeps what it promises, and without any hint nothing connects the two', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ graph, settings, question }) => {
      fc.pre(naiveSteps(graph, question, settings) === 0);
      const hints = [...pathHints(graph, question, visibleGraph(graph, settings), ALL_DATES)].filter(isHint);
      for (const { change, steps } of hints) {
        const { pathDates, ...rest } = change;
        const asked = { ...question, dates: pathDates ?? question.dates };
        expect(naiveSteps(graph, asked, changed(settings, rest))).toBe(steps);
        expect(steps).toBeGreaterThan(0);
      }
      const failures = new Uint16Array(graph.links.count);
      const anything = naiveShortestPaths({ graph, ...question, failures, times: null });
      expect(hints.length > 0).toBe(anything.length > 0);
    }),
    { numRuns: 100 },
  );
});

test('a filter of ties or the focus is named alone when it alone leaves no path', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ graph, settings, question }) => {
      fc.pre(naiveSteps(graph, question, settings) === 0);
      const offered = [...pathHints(graph, question, visibleGraph(graph, settings), ALL_DATES)].filter(
        isHint,
      );
      for (const change of [{ focus: [] }, { minSources: 1 }, { maxSources: null }, { only: null }]) {
        const steps = naiveSteps(graph, question, { ...settings, ...change });
        if (steps > 0) expect(offered).toContainEqual(expect.objectContaining({ change, steps }));
      }
    }),
    { numRuns: 100 },
  );
});

/** The least days by which a window must grow to connect the two, tried one by one. */
function naiveGrowth(graph: Graph, question: PathQuestion, settings: FilterSettings): number {
  const { from, until } = settings.window;
  const { earliestStart, latestStart, earliestEnd, latestEnd } =
    graph.evidence[settings.axis === 'reported' ? 'reported' : 'happened'];
  const days = [earliestStart, latestStart, earliestEnd, latestEnd].flatMap((column) => [...column]);
  const froms = [from, ...days.filter((one) => one < from && one > -1e6)];
  const untils = [until, ...days.map((one) => one + 1).filter((one) => one > until && one < 1e6)];
  let least = Number.POSITIVE_INFINITY;
  for (const earlier of new Set(froms)) {
    for (const later of new Set(untils)) {
      const grown = from - earlier + (later - until);
      const window = { from: earlier as Day, until: later as Day };
      if (grown < least && naiveSteps(graph, question, { ...settings, window }) > 0) least = grown;
    }
  }
  return least;
}

test('the dates are widened by as few days as it takes', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ graph, settings, question }) => {
      fc.pre(settings.window.until > settings.window.from);
      const plain = { ...settings, minSources: 1, maxSources: null, only: null };
      const { from, to } = question;
      const found = outcomeOf(windowToConnect(graph, visibleGraph(graph, plain), from, to));
      const expected = naiveGrowth(graph, { from, to, dates: 'window' }, plain);
      const { window } = plain;
      expect(found ? window.from - found.from + (found.until - window.until) : Number.POSITIVE_INFINITY).toBe(
        expected,
      );
    }),
    { numRuns: 100 },
  );
});

describe('in a small dataset', () => {
  const graph = sampleGraph();
  const rowOf = (id: string) => graph.entities.rowOf.get(id) ?? -1;
  const narrow: FilterSettings = {
    axis: 'reported',
    window: { from: day('2024-02-28'), until: day('2024-03-01') },
    certainty: 'possible',
    undated: true,
    kinds: null,
    classes: ['verbal-cooperation', 'material-cooperation', 'verbal-conflict'],
  };
  const hints = (question: PathQuestion, settings = narrow) =>
    [...pathHints(graph, question, visibleGraph(graph, settings), ALL_DATES)]
      .filter(isHint)
      .map(({ name, condition, steps }) => [name, condition, steps]);

  test('a tie outside the dates is offered by the days it needs, on any date, and by way of another class', () => {
    expect(hints({ from: rowOf('country-a'), to: rowOf('league'), dates: 'window' })).toEqual([
      ['Widen the dates', 'in 28 Feb 2024 – 9 Apr 2024', 1],
      ['Use any date', 'on any date', 1],
      ['Show all classes', 'with all classes of ties', 2],
    ]);
  });

  test('two who are connected the wrong way round in time are offered without the order', () => {
    const settings = { ...narrow, window: ALL_DATES, kinds: ['state', 'organization'] as const };
    const question = { from: rowOf('league'), to: rowOf('country-b'), dates: 'order' } as const;
    expect(hints(question, { ...settings, classes: ['material-cooperation'] })).toEqual([
      ['Leave the order open', 'in your dates, but not in time order', 2],
      ['Use any date', 'on any date', 2],
      ['Show all classes', 'with all classes of ties', 1],
    ]);
  });

  test('what only several changes together give is offered with all filters off', () => {
    const settings = { ...narrow, kinds: ['state'] as const };
    expect(hints({ from: rowOf('minister-b'), to: rowOf('league'), dates: 'window' }, settings)).toEqual([
      ['Take off all filters', 'on any date and without any filter', 2],
    ]);
  });
});
