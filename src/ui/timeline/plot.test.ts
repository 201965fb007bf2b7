import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../model/day.ts';
import { calendarScale } from '../../query/timeScale.ts';
import { plotOf } from './plot.ts';

const scale = calendarScale({ from: 0 as Day, until: 100 as Day });

describe('the plot', () => {
  test('keeps room for the handles at both ends', () => {
    const plot = plotOf(scale, 232, 16);
    expect([plot.xOf(0), plot.xOf(50), plot.xOf(100)]).toEqual([16, 116, 216]);
  });

  test('keeps days that are not shown at its edges when asked to', () => {
    const plot = plotOf(scale, 232, 16);
    expect([plot.edgeXOf(-40), plot.edgeXOf(140)]).toEqual([16, 216]);
    expect(plot.xOf(140)).toBeGreaterThan(216);
  });

  test('gives back the day whose place it told, however narrow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 3000 }), (day, widthPx) => {
        const plot = plotOf(scale, widthPx, 16);
        expect(plot.dayAt(plot.xOf(day))).toBe(day);
      }),
    );
  });
});
