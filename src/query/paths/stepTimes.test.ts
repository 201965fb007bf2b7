import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasOrder } from '../../testing/naivePaths.ts';
import type { SampleDraft } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { stepTimes } from './stepTimes.ts';

function chain(dates: readonly (string | undefined)[]): ReturnType<typeof sampleGraph> {
  const draft: SampleDraft = {
    entities: dates.map((_, row) => ({ id: `e${row}` })).concat({ id: `e${dates.length}` }),
    reports: [{ id: 'paper' }],
    evidence: dates.map((date, row) => ({
      between: [`e${row}`, `e${row + 1}`],
      report: 'paper',
      ...(date === undefined ? {} : { date }),
    })),
  };
  return sampleGraph(draft);
}

function orderOf(dates: readonly (string | undefined)[]): string {
  const graph = chain(dates);
  const failures = new Uint8Array(graph.links.count);
  const ties = dates.map((_, row) => graph.ties.rowOf.get(`e${row}~e${row + 1}`) ?? -1);
  const inOrder = (order: 'certain' | 'possible') =>
    hasOrder({ graph, from: 0, to: dates.length, failures, times: stepTimes(graph, order) }, ties);
  return inOrder('certain') ? 'certain' : inOrder('possible') ? 'possible' : 'none';
}

describe('in time order', () => {
  test.each<[dates: readonly (string | undefined)[], order: string]>([
    [['2024-01-01', '2024-01-02'], 'certain'],
    [['2024-01-02', '2024-01-02'], 'certain'],
    [['2024-01-02', '2024-01-01'], 'none'],
    [['2024', '2024-06-01'], 'possible'],
    [['2024', '2024'], 'possible'],
    [['2023', '2024'], 'certain'],
    [['2024-06-01', '../2024'], 'possible'],
    [['2025', '2024-06-01'], 'none'],
    [['2020-01-01/..', '2024-06-01'], 'certain'],
    [['2024-06-01', '2020-01-01/2022-01-01'], 'none'],
    [['2024-06-01', '2020-01-01/..'], 'certain'],
    [['2024-06-01', undefined], 'none'],
    [['2024-06-01', '2020-01-01/2025-01-01', '2024-03-01'], 'none'],
    [['2024-03-01', '2020-01-01/2025-01-01', '2024-06-01'], 'certain'],
  ])('%j: %s', (dates, order) => {
    expect(orderOf(dates)).toBe(order);
  });
});

interface Item {
  readonly starts: readonly [first: number, last: number];
  readonly ends: readonly [first: number, last: number];
}

const small = fc.integer({ min: 0, max: 3 });
const arbitraryItem: fc.Arbitrary<Item> = fc.tuple(small, small, small, small).map((days) => {
  const [one = 0, two = 0, three = 0, four = 0] = days.sort((a, b) => a - b);
  return { starts: [one, three], ends: [two, four] };
});

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Every span that an item may mean. */
function readings({ starts, ends }: Item): [start: number, end: number][] {
  return range(starts).flatMap((start) =>
    range(ends).flatMap((end): [number, number][] => (start <= end ? [[start, end]] : [])),
  );
}

/** Whether days can be chosen, one in each span, of which none is before the last. */
function canFollow(spans: readonly (readonly [number, number])[], since = 0): boolean {
  const [span, ...rest] = spans;
  if (!span) return true;
  return range(span).some((day) => day >= since && canFollow(rest, day));
}

test('starts against ends say the same as all readings of the dates: possible if one has an order, certain if each has', () => {
  fc.assert(
    fc.property(fc.array(arbitraryItem, { minLength: 2, maxLength: 3 }), (items) => {
      const all = items.reduce<(readonly [number, number])[][]>(
        (some, item) => some.flatMap((spans) => readings(item).map((span) => [...spans, span])),
        [[]],
      );
      const inOrder = (startOf: (item: Item) => number, endOf: (item: Item) => number) =>
        items.every((one, at) => items.slice(at + 1).every((later) => startOf(one) <= endOf(later)));
      expect(
        inOrder(
          (item) => item.starts[0],
          (item) => item.ends[1],
        ),
      ).toBe(all.some((spans) => canFollow(spans)));
      expect(
        inOrder(
          (item) => item.starts[1],
          (item) => item.ends[0],
        ),
      ).toBe(all.every((spans) => canFollow(spans)));
    }),
  );
});
