import { describe, expect, test } from 'vitest';
import { DAY_MAX, DAY_MIN, type Day } from '../../model/day.ts';
import { calendarScale } from '../../query/timeScale.ts';
import { plotOf } from './plot.ts';
import { LANES, spanAt, spanLanes } from './spanLanes.ts';

const plot = plotOf(calendarScale({ from: 0 as Day, until: 100 as Day }), 1000, 0);
const span = (from: number, to: number, count = 1) => ({ from: from as Day, to: to as Day, count });

describe('imprecise dates under the bars', () => {
  test('take the first lane that is free where they begin', () => {
    const lanes = spanLanes([span(0, 49), span(10, 19), span(20, 29), span(60, 69)], plot);
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
  });

  test('share the last lane for closed dates when all are full', () => {
    const lanes = spanLanes([span(0, 50), span(1, 50), span(2, 50), span(3, 50)], plot);
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, LANES - 2, LANES - 2]);
  });

  test('reach from the first day to the end of the last', () => {
    expect(spanLanes([span(10, 19)], plot)).toEqual([
      { span: span(10, 19), lane: 0, fromPx: 100, toPx: 200, fromEnd: 'tick', toEnd: 'tick' },
    ]);
  });

  test('have an arrow at an open end and share the lane below the closed ones', () => {
    const [after, before] = spanLanes([span(10, DAY_MAX), span(DAY_MIN, 20), span(30, 40)], plot);
    expect(after).toMatchObject({
      lane: 1,
      fromPx: 100,
      toPx: 1000,
      fromEnd: 'tick',
      toEnd: 'arrow',
    });
    expect(before).toMatchObject({ lane: 1, fromPx: 0, toPx: 210, fromEnd: 'arrow', toEnd: 'tick' });
  });

  test('are cut where they leave what is shown; those that cover all of it share the lane of the open ones', () => {
    const [over, cut] = spanLanes([span(-10, 200), span(50, 200)], plot);
    expect(over).toMatchObject({ lane: 1, fromEnd: 'cut', toEnd: 'cut' });
    expect(cut).toMatchObject({ lane: 0, fromEnd: 'tick', toEnd: 'cut' });
  });

  test('are found where the pointer is: of those that share a place the one that begins last', () => {
    const lanes = spanLanes([span(10, DAY_MAX, 1), span(40, DAY_MAX, 2)], plot);
    expect(spanAt(lanes, 0, 200)?.count).toBe(1);
    expect(spanAt(lanes, 0, 500)?.count).toBe(2);
    expect(spanAt(lanes, 0, 50)).toBeNull();
    expect(spanAt(lanes, 1, 200)).toBeNull();
  });
});
