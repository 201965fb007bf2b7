import { describe, expect, test } from 'vitest';
import { addDays, type Day, parseDay } from '../../model/day.ts';
import { calendarScale } from '../../query/timeScale.ts';
import { handlePlaces } from './handlePlaces.ts';
import { plotOf } from './plot.ts';

function span(first: string, last: string) {
  return { from: parseDay(first) ?? (0 as Day), until: addDays(parseDay(last) ?? (0 as Day), 1) };
}

const SHOWN = span('2024-04-01', '2024-04-30');
const PLOT = plotOf(calendarScale(SHOWN), 332, 16);
const places = (first: string, last: string) => handlePlaces(span(first, last), PLOT, 24);

describe('the handles', () => {
  test('stand on their dates and say nothing when these are shown', () => {
    expect(places('2024-04-04', '2024-04-06')).toEqual({
      start: { linePx: 46, beyond: null, label: null },
      end: { linePx: 76, beyond: null, label: null },
    });
  });

  test('stand at the edges and say their dates when these lie beyond', () => {
    expect(places('2024-02-28', '2025-07-14')).toEqual({
      start: { linePx: 16, beyond: 'before', label: '28 Feb 2024' },
      end: { linePx: 316, beyond: 'after', label: '14 Jul 2025' },
    });
  });

  test('stand side by side when both lie beyond one edge, the inner one with both dates', () => {
    expect(places('2001-07-16', '2001-07-16')).toEqual({
      start: { linePx: 16, beyond: 'before', label: null },
      end: { linePx: 40, beyond: 'before', label: '16 Jul 2001' },
    });
    expect(places('2025-01-01', '2025-03-02')).toEqual({
      start: { linePx: 292, beyond: 'after', label: '1 Jan 2025 – 2 Mar 2025' },
      end: { linePx: 316, beyond: 'after', label: null },
    });
  });
});
