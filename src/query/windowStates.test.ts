import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { WindowState, windowStateOf } from '../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN, type Day, formatDay, parseDay } from '../model/day.ts';
import type { BoundsColumns } from '../model/graph.ts';
import { AXES } from '../model/view.ts';
import { arbitraryGraph, arbitraryWindow } from '../testing/arbitraryGraph.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { boundsOn, windowStates } from './windowStates.ts';

const day = fc.constantFrom(DAY_MIN, 0, 1, 2, 3, 4, DAY_MAX).map((one) => one as Day);
const row = fc.tuple(day, day, day, day);

function columnsOf(rows: readonly (readonly [Day, Day, Day, Day])[]): BoundsColumns {
  const column = (at: 0 | 1 | 2 | 3) => Int32Array.from(rows, (one) => one[at]);
  return {
    earliestStart: column(0),
    latestStart: column(1),
    earliestEnd: column(2),
    latestEnd: column(3),
  };
}

test('agrees with the definition on any four days', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), day, day, (rows, from, until) => {
      const expected = rows.map(([earliestStart, latestStart, earliestEnd, latestEnd]) =>
        windowStateOf({ earliestStart, latestStart, earliestEnd, latestEnd }, { from, until }),
      );
      expect([...windowStates(columnsOf(rows), { from, until })]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('a wider window loses nothing: out may become possible, possible certain', () => {
  fc.assert(
    fc.property(
      arbitraryGraph,
      fc.constantFrom(...AXES),
      arbitraryWindow,
      fc.nat(400),
      (graph, axis, window, more) => {
        fc.pre(window.from < window.until);
        const bounds = boundsOn(graph, axis);
        const wider = { from: (window.from - more) as Day, until: (window.until + more) as Day };
        const after = windowStates(bounds, wider);
        for (const [at, before] of windowStates(bounds, window).entries()) {
          expect(after[at]).toBeGreaterThanOrEqual(before);
        }
      },
    ),
  );
});

test('each axis has its own days', () => {
  const graph = sampleGraph();
  const window = { from: parseDay('2024-02-01') ?? DAY_MIN, until: parseDay('2024-03-01') ?? DAY_MIN };
  expect(formatDay(window.until)).toBe('2024-03-01');
  const { out, possible, certain, undated } = WindowState;
  expect([...windowStates(boundsOn(graph, 'reported'), window)]).toEqual([
    certain,
    certain,
    certain,
    out,
    out,
    out,
    out,
    certain,
  ]);
  expect([...windowStates(boundsOn(graph, 'happened'), window)]).toEqual([
    certain,
    certain,
    undated,
    out,
    out,
    out,
    out,
    certain,
  ]);
  const march = { from: parseDay('2024-03-10') ?? DAY_MIN, until: parseDay('2024-03-20') ?? DAY_MIN };
  expect(windowStates(boundsOn(graph, 'happened'), march)[4]).toBe(possible);
});
