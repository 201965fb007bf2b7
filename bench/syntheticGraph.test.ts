import { describe, expect, test } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../src/model/day.ts';
import { graphOf } from '../src/model/graphOf.ts';
import { DAYS, FIRST_DAY } from './syntheticDays.ts';
import { syntheticDraft } from './syntheticDraft.ts';
import { syntheticFile } from './syntheticFile.ts';
import { syntheticGraph } from './syntheticGraph.ts';

const SIZE = { entities: 1_000, events: 6_000 };
const draft = syntheticDraft(SIZE);
const graph = syntheticGraph(SIZE);
const { entities, ties, evidence, reports, links } = graph;

const descending = (numbers: readonly number[]) => numbers.toSorted((one, other) => other - one);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const degrees = descending(
  Array.from(
    { length: entities.count },
    (_, row) => (entities.tieStart[row + 1] ?? 0) - (entities.tieStart[row] ?? 0),
  ),
);

/** How often each value comes, the commonest first. */
function frequencies(values: Iterable<number>): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return descending([...counts.values()]);
}

describe('a synthetic graph', () => {
  test('is the same for the same seed and another for another', () => {
    expect(syntheticFile(syntheticDraft(SIZE))).toEqual(syntheticFile(draft));
    expect(syntheticFile(syntheticDraft(SIZE, 9))).not.toEqual(syntheticFile(draft));
  });

  test('is as large as asked for', () => {
    expect(entities.count).toBe(1_000);
    expect(evidence.count).toBe(6_000);
    expect(ties.count).toBeGreaterThan(1_500);
  });

  test('can be read back from its file', () => {
    expect(graphOf(JSON.parse(JSON.stringify(syntheticFile(draft, 2))))).toEqual(graph);
  });

  test('has degrees of a power law with an exponent between 1.8 and 3.2', () => {
    const smallest = 6;
    const tail = degrees.filter((degree) => degree >= smallest);
    // Maximum likelihood for whole numbers (Clauset, Shalizi and Newman 2009).
    const exponent = 1 + tail.length / sum(tail.map((degree) => Math.log(degree / (smallest - 0.5))));
    expect(exponent).toBeGreaterThan(1.8);
    expect(exponent).toBeLessThan(3.2);
    expect(degrees[0]).toBeGreaterThan(15 * (degrees[500] ?? 0));
  });

  test('has bursts: the busiest tenth of the days holds more than a third of the events', () => {
    const perDay = frequencies(draft.events.map(({ day }) => day));
    expect(sum(perDay.slice(0, DAYS / 10))).toBeGreaterThan(draft.events.length / 3);
    expect(draft.events.every(({ day }) => day >= FIRST_DAY && day < FIRST_DAY + DAYS)).toBe(true);
  });

  test('repeats pairs: most have one item, a few have many', () => {
    const perTie = frequencies(links.tie);
    expect(perTie[0]).toBeGreaterThan(20);
    expect(perTie.filter((count) => count > 2).length).toBeGreaterThan(ties.count / 10);
    expect(perTie[Math.floor(ties.count * 0.8)]).toBeLessThanOrEqual(2);
  });

  test('has reports that tell of several events and reports that share a primary source', () => {
    expect(frequencies(evidence.report.filter((report) => report >= 0))[0]).toBeGreaterThan(3);
    const shared = 1 - reports.sourceCount / reports.count;
    expect(shared).toBeGreaterThan(0.08);
    expect(shared).toBeLessThan(0.4);
  });

  test('has imprecise and undated dates, of events as of reports', () => {
    const share = (count: number, of: number) => count / of;
    const { earliestStart, latestEnd } = evidence.happened;
    const undated = earliestStart.filter((day, row) => day === DAY_MIN && latestEnd[row] === DAY_MAX).length;
    const imprecise = earliestStart.filter((day, row) => day !== latestEnd[row]).length - undated;
    expect(share(undated, evidence.count)).toBeCloseTo(0.1, 1);
    expect(share(imprecise, evidence.count)).toBeCloseTo(0.2, 1);
    const loose = reports.earliest.filter((day, row) => day !== reports.latest[row]).length;
    expect(share(loose, reports.count)).toBeCloseTo(0.18, 1);
  });

  test('keeps many ties inside groups', () => {
    const inside = ties.a.filter(
      (one, tie) => draft.groupOf[one] === draft.groupOf[ties.b[tie] ?? -1],
    ).length;
    expect(inside / ties.count).toBeGreaterThan(3 / draft.groups);
  });
});
