import { expect, test } from 'vitest';
import { DAY_MAX, DAY_MIN, type Day, parseDay } from '../model/day.ts';
import { spokenDay, spokenDayInFull, spokenEdtf, spokenMonth, spokenWindow } from './spokenDate.ts';

const leapDay = parseDay('2024-02-29') ?? (0 as Day);

test('days are spoken short, in full and as their month', () => {
  expect(spokenDay(leapDay)).toBe('29 Feb 2024');
  expect(spokenDayInFull(leapDay)).toBe('Thursday 29 February 2024');
  expect(spokenMonth(leapDay)).toBe('Feb 2024');
});

test('open ends are spoken as such', () => {
  expect([spokenDay(DAY_MIN), spokenDay(DAY_MAX)]).toEqual(['any time before', 'any time after']);
});

test.each([
  [undefined, 'undated'],
  ['2024', '2024'],
  ['2024-02', 'Feb 2024'],
  ['2024-02-28', '28 Feb 2024'],
  ['2025-07-14~', 'about 14 Jul 2025'],
  ['2024?', 'perhaps 2024'],
  ['2024-02%', 'perhaps about Feb 2024'],
  ['2024-02-26/2024-02-27', '26–27 Feb 2024'],
  ['2024-02-26/2024-02-26', '26 Feb 2024'],
  ['2024-02-26?/2024-02-27', 'perhaps 26 Feb 2024 – 27 Feb 2024'],
  ['2024-02-26/2024-02-27~', '26 Feb 2024 – about 27 Feb 2024'],
  ['2024-02/2024-02', 'Feb 2024 – Feb 2024'],
  ['2024-02-26/2025-02-27', '26 Feb 2024 – 27 Feb 2025'],
  ['2022/..', 'since 2022'],
  ['2022/', 'from 2022, end unknown'],
  ['../2022', 'until 2022'],
  ['[2024-01-12..]', 'not before 12 Jan 2024'],
  ['[..2024-01-12]', 'not after 12 Jan 2024'],
  ['[2022-01-04..2022-03-28]', 'one day in 4 Jan 2022 – 28 Mar 2022'],
  ['spring 2024', 'spring 2024'],
])('%s is spoken "%s"', (text, spoken) => {
  expect(spokenEdtf(text)).toBe(spoken);
});

test.each([
  ['2025-01-15', '2025-01-16', 'on 15 Jan 2025'],
  ['2024-02-01', '2024-03-01', 'in Feb 2024'],
  ['2024-12-01', '2025-01-01', 'in Dec 2024'],
  ['2024-01-01', '2025-01-01', 'in 2024'],
  ['2024-01-01', '2026-01-01', '1 Jan 2024 – 31 Dec 2025'],
  ['2024-02-28', '2025-07-15', '28 Feb 2024 – 14 Jul 2025'],
])('the days from %s to before %s are spoken as "%s"', (from, until, words) => {
  expect(spokenWindow({ from: parseDay(from) ?? DAY_MIN, until: parseDay(until) ?? DAY_MIN })).toBe(words);
});
