import { describe, expect, it, test } from 'vitest';
import { DAY_MAX, DAY_MIN, formatDay } from '../../src/model/day.ts';
import { boundsOfDate, likeliestDayOf } from './boundsOfDate.ts';

describe('boundsOfDate', () => {
  it('is open on all sides without a date', () => {
    expect(boundsOfDate(undefined)).toEqual({
      earliestStart: DAY_MIN,
      latestStart: DAY_MAX,
      earliestEnd: DAY_MIN,
      latestEnd: DAY_MAX,
    });
  });

  it('throws on text that is not EDTF', () => {
    expect(() => boundsOfDate('yesterday')).toThrow('"yesterday" is not EDTF that can be read');
  });
});

describe('likeliestDayOf', () => {
  test.each([
    ['2024-05-04', '2024-05-04'],
    ['2024-05-04~', '2024-05-04'],
    ['2024-05-01/2024-05-04', '2024-05-02'],
    ['2024', '2024-07-01'],
  ])('of %s is %s', (edtf, day) => {
    expect(formatDay(likeliestDayOf(edtf))).toBe(day);
  });

  it.each([undefined, '[2024-05-04..]', '[..2024-05-04]'])('of %s is unknown, last of all', (edtf) => {
    expect(likeliestDayOf(edtf)).toBe(DAY_MAX);
  });
});
