import { expect, test } from 'vitest';
import { TIE_CLASSES } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import type { Histogram } from '../../query/histogram.ts';
import { barScale, classPath, columnsOf } from './barColumns.ts';
import { plotOf } from './plot.ts';

const starts = [0, 10, 11, 20] as Day[];
const totals = [0, 1, 50];

function histogramOf(): Histogram {
  const counts = new Uint32Array(totals.length * TIE_CLASSES.length);
  for (const [bin, total] of totals.entries()) counts[bin * TIE_CLASSES.length] = total;
  return {
    bins: { step: 'day', starts },
    counts,
    totals: Uint32Array.from(totals),
    spans: [],
  } as unknown as Histogram;
}

const scale = {
  span: { from: 0 as Day, until: 20 as Day },
  placeOf: (day: number) => day / 20,
  dayAt: () => 0 as Day,
};

test('columns stand side by side with a gap, narrow ones without', () => {
  expect(columnsOf(histogramOf(), plotOf(scale, 80, 0))).toEqual([
    { fromPx: 0, widthPx: 39 },
    { fromPx: 40, widthPx: 4 },
    { fromPx: 44, widthPx: 35 },
  ]);
});

test('the highest bar leaves a little room, the smallest still shows, and nothing has no height', () => {
  const yOf = barScale(histogramOf(), 52);
  expect([0, 1, 50].map(yOf)).toEqual([52, 52 - 50 * Math.sqrt(1 / 50), 2]);
  expect(barScale(histogramOf(), 8)(1)).toBe(6);
});

test('a bar of a quarter of the items is half as high', () => {
  expect(barScale(histogramOf(), 52)(12.5)).toBe(27);
});

test('the pieces of a bar share out its height as they share out its items', () => {
  const column = { fromPx: 0, widthPx: 10 };
  const stack = { column, counts: Uint32Array.of(10, 15), below: 0, above: 25 };
  const yOf = barScale(histogramOf(), 52);
  expect(classPath([stack], 0, yOf, 52)).toBe('M0 52h10V42h-10Z');
  expect(classPath([stack], 1, yOf, 52)).toBe('M0 42h10V27h-10Z');
  expect(classPath([{ ...stack, below: 25, above: 0 }], 1, yOf, 52)).toBe('M0 17h10V2h-10Z');
  expect(classPath([stack], 2, yOf, 52)).toBe('');
});
