import { describe, expect, test } from 'vitest';
import { TIE_CLASSES } from '../model/codes.ts';
import type { DayWindow } from '../model/dateBounds.ts';
import { addDays, type Day, parseDay } from '../model/day.ts';
import type { Certainty } from '../model/view.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { countedClasses } from './countedClasses.ts';
import { cutBins } from './cutBins.ts';
import { histogram } from './histogram.ts';
import { binsOf } from './timeBins.ts';

const graph = sampleGraph();

function span(first: string, last: string) {
  return { from: parseDay(first) ?? (0 as Day), until: addDays(parseDay(last) ?? (0 as Day), 1) };
}

const YEAR = span('2024-01-01', '2024-12-31');
const classes = countedClasses(graph, {
  axis: 'happened',
  window: YEAR,
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
});
const all = histogram(graph, 'happened', binsOf(YEAR, 'month'), classes);

function dividedBy(windows: readonly DayWindow[], certainty: Certainty = 'possible') {
  const cut = cutBins(graph, all, classes, { axis: 'happened', windows, certainty });
  const sum = (counts: Uint32Array) => counts.reduce((total, one) => total + one, 0);
  return cut.map(({ bin, inside, outside }) => [bin, sum(inside), sum(outside)]);
}

const divided = (first: string, last: string, certainty?: Certainty) =>
  dividedBy([span(first, last)], certainty);

describe('the bars that the window cuts', () => {
  test('are none when it begins and ends with a bar, or is empty', () => {
    expect(divided('2024-02-01', '2024-03-31')).toEqual([]);
    expect(divided('2024-03-20', '2024-03-02')).toEqual([]);
    expect(divided('2020-01-10', '2030-01-10')).toEqual([]);
  });

  test('are at most those of its two ends, one when both lie in it', () => {
    expect(divided('2024-02-02', '2024-04-29').map(([bin]) => bin)).toEqual([1, 3]);
    expect(divided('2024-02-02', '2024-02-03').map(([bin]) => bin)).toEqual([1]);
  });

  test.each([
    ['2024-02-02', 2, 0],
    ['2024-02-26', 2, 0],
    ['2024-02-27', 1, 1],
    ['2024-02-28', 0, 2],
  ])('have inside what reaches the window that begins on %s: %d, not %d', (first, inside, outside) => {
    expect(divided(first, '2024-12-31')).toEqual([[1, inside, outside]]);
  });

  test('are those of a second window too; what lies in either is inside', () => {
    const first = span('2024-01-01', '2024-01-31');
    expect(dividedBy([first, span('2024-02-27', '2024-12-31')])).toEqual([[1, 1, 1]]);
    expect(dividedBy([span('2024-01-01', '2024-02-26'), span('2024-02-27', '2024-12-31')])).toEqual([
      [1, 2, 0],
    ]);
    expect(dividedBy([first, span('2024-12-31', '2024-03-01')])).toEqual([]);
  });

  test('count what only may lie in the window as inside, unless the certain alone is asked for', () => {
    expect(divided('2024-03-15', '2024-12-31')).toEqual([[2, 1, 0]]);
    expect(divided('2024-03-15', '2024-12-31', 'certain')).toEqual([[2, 0, 1]]);
  });

  test('keep all their items under the classes of the bar', () => {
    const window = span('2024-02-27', '2024-12-31');
    const [cut] = cutBins(graph, all, classes, {
      axis: 'happened',
      windows: [window],
      certainty: 'possible',
    });
    const both = TIE_CLASSES.map((_, at) => (cut?.inside[at] ?? 0) + (cut?.outside[at] ?? 0));
    expect(both).toEqual([...all.counts.subarray(TIE_CLASSES.length, 2 * TIE_CLASSES.length)]);
  });
});
