import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MAX, DAY_MIN, parseDay } from '../../model/day.ts';
import { AXES } from '../../model/view.ts';
import { boundsOn } from '../../query/windowStates.ts';
import { arbitraryGraph } from '../../testing/arbitraryGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { isVague, spellsOf, spellText } from './spells.ts';

const textsOf = (...rows: readonly number[]) => spellsOf(sampleGraph(), 'happened', rows).map(spellText);

test('overlapping and adjoining days are one spell, others stand apart in order', () => {
  expect(textsOf(3, 0, 1)).toEqual(['2024-02-26/2024-02-27', '2024-04-08/2024-04-08']);
});

test('an open end stays open and swallows what follows; undated items have no spell', () => {
  expect(textsOf(6, 3)).toEqual(['2024-04-05/..']);
  expect(textsOf(2)).toEqual([]);
});

test('what can be any day of years does not swallow what is known better, but counts alone', () => {
  const reported = (...rows: readonly number[]) => spellsOf(sampleGraph(), 'reported', rows).map(spellText);
  expect(reported(0, 5)).toEqual(['2024-02-28/2024-02-28']);
  expect(reported(5)).toEqual(['2025-01-10/..']);
  expect(isVague(sampleGraph(), 'reported', 5)).toBe(true);
  expect(isVague(sampleGraph(), 'happened', 6)).toBe(false);
});

test('a day lies in a spell just when it may be that of an item with a date', () => {
  const day = fc.integer({ min: 17_800, max: 20_500 });
  fc.assert(
    fc.property(arbitraryGraph, fc.constantFrom(...AXES), day, (graph, axis, at) => {
      const { earliestStart, latestEnd } = boundsOn(graph, axis);
      const rows = [...graph.evidence.kind.keys()];
      const known = rows.filter((row) => !isVague(graph, axis, row));
      const isDated = (row: number) => (earliestStart[row] ?? 0) > DAY_MIN || (latestEnd[row] ?? 0) < DAY_MAX;
      const used = known.some(isDated) ? known : rows;
      const days = used.map((row) => [earliestStart[row] ?? 0, latestEnd[row] ?? 0] as const);
      const dated = days.filter(([first, last]) => first > DAY_MIN || last < DAY_MAX);
      const spells = spellsOf(graph, axis, rows);
      const inSpell = spells.some(
        ({ start, end }) =>
          (start === null || (parseDay(start) ?? 0) <= at) && (end === null || (parseDay(end) ?? 0) >= at),
      );
      const first = Math.min(...dated.map(([one]) => one));
      const last = Math.max(...dated.map(([, one]) => one));
      const may = dated.some(([one, other]) => one <= at && at <= other);
      if (first > DAY_MIN || last < DAY_MAX) expect(inSpell).toBe(may);
      for (const { start, end } of spells) expect(start === null && end === null).toBe(false);
    }),
  );
});
