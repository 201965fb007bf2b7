import { expect, test } from 'vitest';
import { parseDay } from '../../model/day.ts';
import { spanOfReports } from './spanOfReports.ts';

const day = (text: string | null) => (text === null ? null : parseDay(text));

test.each([
  ['2024-02-28', '2024-04-09', '28 Feb 2024 – 9 Apr 2024'],
  ['2024-02-28', '2024-02-28', '28 Feb 2024'],
  [null, null, 'no exact day'],
])('reports from %s to %s are of %s', (first, last, words) =>
  expect(spanOfReports({ first: day(first), last: day(last) })).toBe(words),
);
