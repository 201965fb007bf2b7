import { describe, expect, test } from 'vitest';
import { TIE_CLASSES } from '../../model/codes.ts';
import { DAY_MAX, DAY_MIN, type Day, parseDay } from '../../model/day.ts';
import { barWords, binName, spansWords, spanWords } from './barWords.ts';

const february = parseDay('2024-02-01') ?? (0 as Day);
const march = parseDay('2024-03-01') ?? (0 as Day);

function histogramWith(counts: readonly number[]) {
  const all = new Uint32Array(TIE_CLASSES.length);
  all.set(counts);
  const bins = { step: 'month', starts: [february, march] } as const;
  const totals = Uint32Array.of(all.reduce((sum, one) => sum + one, 0));
  return { bins, counts: all, totals, binOfRow: new Int32Array(), spans: [] };
}

describe('a bar', () => {
  test.each([
    [[9, 0, 0, 0, 5], 'Feb 2024: 14 items of evidence: 9 verbal cooperation, 5 stated'],
    [[0, 1], 'Feb 2024: 1 item of evidence: 1 material cooperation'],
    [[], 'Feb 2024: no evidence'],
  ])('of %j says "%s"', (counts, words) => {
    expect(barWords(histogramWith(counts), 0, true)).toBe(words);
  });

  test('that no source speaks of says that this is not the same as no ties', () => {
    expect(barWords(histogramWith([]), 0, false)).toBe(
      'Feb 2024: no coverage in our sources – not the same as no ties',
    );
  });

  test.each([
    ['year', '2024'],
    ['month', 'Feb 2024'],
    ['day', '1 Feb 2024'],
  ] as const)('of a %s is called %s', (step, name) => {
    expect(binName(step, february)).toBe(name);
  });
});

test.each([
  [february, march, 2, 'Between 1 Feb 2024 and 1 Mar 2024: 2 items of evidence, not dated more closely'],
  [february, DAY_MAX, 1, 'From 1 Feb 2024 on: 1 item of evidence, not dated more closely'],
  [DAY_MIN, march, 1, 'Up to 1 Mar 2024: 1 item of evidence, not dated more closely'],
] as const)('an imprecise date from %d to %d is spoken', (from, to, count, words) => {
  expect(spanWords({ from, to, count })).toBe(words);
});

test('imprecise dates together are told with the largest first and the rest summed up', () => {
  const few = [1, 3].map((count) => ({ from: february, to: DAY_MAX, count }));
  expect(spansWords(few)).toBe(
    'Not in the bars, because not dated closely enough. From 1 Feb 2024 on: 3 items of evidence; From 1 Feb 2024 on: 1 item of evidence.',
  );
  const many = Array.from({ length: 11 }, () => ({ from: february, to: march, count: 2 }));
  expect(spansWords(many)).toMatch(/; other imprecise dates: 6 items of evidence\.$/);
});
