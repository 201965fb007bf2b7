import { expect, test } from 'vitest';
import { parseDay } from '../../model/day.ts';
import { binsOf, spanOfBin } from '../../query/timeBins.ts';
import { crumbsOf } from './crumbs.ts';

const leapDay = parseDay('2024-02-29');
if (leapDay === null) throw new Error('2024 is a leap year');
const day = { from: leapDay, until: leapDay };
const [year, month] = (['year', 'month'] as const).map((step) => spanOfBin(binsOf(day, step), 0));

test.each([
  ['all dates', null, ['All dates']],
  ['a year', year, ['All dates', '2024']],
  ['a month', month, ['All dates', '2024', 'Feb 2024']],
])('the way to %s', (_, zoom, texts) => {
  expect(crumbsOf(zoom ?? null).map(({ text }) => text)).toEqual(texts);
});

test('each step leads to its span', () => {
  expect(crumbsOf(month ?? null).map(({ span }) => span)).toEqual([null, year, month]);
});
