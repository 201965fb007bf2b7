import { expect, test } from 'vitest';
import { TIE_CLASSES } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import type { Histogram } from '../../query/histogram.ts';
import { barScale, columnsOf } from './barColumns.ts';
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
  expect([0, 1, 25, 50].map(yOf)).toEqual([52, 50, 27, 2]);
});
