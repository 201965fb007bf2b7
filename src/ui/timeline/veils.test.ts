import { expect, test } from 'vitest';
import type { Day } from '../../model/day.ts';
import { calendarScale } from '../../query/timeScale.ts';
import { plotOf } from './plot.ts';
import { veiledStretches, veilsOf } from './veils.ts';

const BINS = { step: 'month', starts: [0, 10, 20, 30] as Day[] } as const;
const PLOT = plotOf(calendarScale({ from: 0 as Day, until: 30 as Day }), 300, 0);
const veils = (from: number, until: number) =>
  veilsOf(BINS, { from: from as Day, until: until as Day }, PLOT);

test('what is outside is veiled up to the bar that the window begins in, and from the one on that it ends in', () => {
  expect(veils(10, 20)).toEqual({ beforePx: 100, afterPx: 200 });
  expect(veils(15, 16)).toEqual({ beforePx: 100, afterPx: 200 });
  expect(veils(5, 25)).toEqual({ beforePx: 0, afterPx: 300 });
});

test('all is veiled when the window is not among the bars or its ends are crossed', () => {
  expect(veils(40, 50).beforePx).toBe(300);
  expect(veils(-20, -10).afterPx).toBe(0);
  expect(veils(20, 10)).toEqual({ beforePx: 200, afterPx: 100 });
});

test('a second window is left clear, wherever it lies', () => {
  const first = { beforePx: 100, afterPx: 200 };
  const spans = (beforePx: number, afterPx: number) =>
    veiledStretches(first, 300, { beforePx, afterPx }).map((one) => [one.fromPx, one.toPx]);
  expect(veiledStretches(first, 300, null).map((one) => [one.fromPx, one.toPx])).toEqual([
    [0, 100],
    [200, 300],
  ]);
  expect(spans(200, 300)).toEqual([[0, 100]]);
  expect(spans(20, 50)).toEqual([
    [0, 20],
    [50, 100],
    [200, 300],
  ]);
  expect(spans(50, 250)).toEqual([
    [0, 50],
    [250, 300],
  ]);
  expect(spans(100, 200)).toEqual([
    [0, 100],
    [200, 300],
  ]);
  expect(spans(0, 300)).toEqual([]);
});
