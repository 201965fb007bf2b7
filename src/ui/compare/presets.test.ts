import { describe, expect, it } from 'vitest';
import { tokensOfWindow } from '../../model/dateToken.ts';
import { addDays, DAY_MIN, parseDay } from '../../model/day.ts';
import { presetGroups, presetOf } from './presets.ts';

const day = (text: string) => parseDay(text) ?? DAY_MIN;
const span = (from: string, to: string) => ({ from: day(from), until: addDays(day(to), 1) });
const EXTENT = { first: day('2022-02-04'), last: day('2024-12-01') };
const BASE = span('2024-01-01', '2024-12-31');

describe('what can be compared at one choice', () => {
  it('names parts and neighbours of the dates, then years, the latest first', () => {
    expect(presetGroups(BASE, EXTENT, null)).toMatchObject([
      {
        name: 'Your dates: 2024',
        presets: [
          { text: 'First and second half of these dates' },
          { text: 'The dates before, as long, and these' },
          { text: 'These dates and the next, as long' },
        ],
      },
      {
        name: 'Years',
        presets: [
          { text: 'First and second half of 2024' },
          { text: 'First and second half of 2023' },
          { text: 'First and second half of 2022' },
          { text: '2023 and 2024' },
          { text: '2022 and 2023' },
        ],
      },
    ]);
  });
  it('has the two sides of an event while one is selected', () => {
    const event = presetGroups(BASE, EXTENT, day('2024-04-09'))[1]?.presets[0];
    expect(event?.text).toBe('26 weeks before and from 9 Apr 2024');
    expect(event && [event.pair.a, event.pair.b].map(tokensOfWindow)).toEqual([
      { from: '2023-10-10', to: '2024-04-08' },
      { from: '2024-04-09', to: '2024-10-07' },
    ]);
  });
  it('of one day has no halves', () => {
    const texts = presetGroups(span('2024-04-09', '2024-04-09'), EXTENT, null)[0]?.presets.map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['The dates before, as long, and these', 'These dates and the next, as long']);
  });
  it('is called by its year rather than by the dates at hand', () => {
    const halves = { a: span('2024-01-01', '2024-06-30'), b: span('2024-07-01', '2024-12-31') };
    expect(presetOf(presetGroups(BASE, EXTENT, null), halves)?.id).toBe('halves-2024');
  });
  it('is found again by its dates, also among the years', () => {
    const groups = presetGroups(span('2024-02-28', '2025-07-14'), EXTENT, null);
    const halves = { a: span('2023-01-01', '2023-06-30'), b: span('2023-07-01', '2023-12-31') };
    expect(presetOf(groups, halves)?.id).toBe('halves-2023');
    expect(presetOf(groups, { a: halves.b, b: halves.a })).toBeNull();
  });
});
