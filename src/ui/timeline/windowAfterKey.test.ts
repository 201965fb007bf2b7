import { describe, expect, test } from 'vitest';
import type { Day } from '../../model/day.ts';
import { windowAfterKey } from './windowAfterKey.ts';

const span = (first: number, last: number) => ({ from: first as Day, until: (last + 1) as Day });
const ROOM = {
  stops: [0, 10, 40, 41, 100] as Day[],
  reach: { first: 0 as Day, last: 100 as Day },
  pageDays: 10,
};
const press = (key: string, end: 'start' | 'end', window = span(20, 60), shiftKey = false) =>
  windowAfterKey({ key, shiftKey }, window, end, ROOM);

describe('a key on a handle', () => {
  test.each([
    ['ArrowLeft', 'start', span(10, 60)],
    ['ArrowDown', 'start', span(10, 60)],
    ['ArrowRight', 'start', span(40, 60)],
    ['ArrowUp', 'end', span(20, 100)],
    ['ArrowLeft', 'end', span(20, 41)],
    ['PageUp', 'start', span(30, 60)],
    ['PageDown', 'end', span(20, 50)],
    ['Home', 'start', span(0, 60)],
    ['End', 'start', span(60, 60)],
    ['Home', 'end', span(20, 20)],
    ['End', 'end', span(20, 100)],
  ] as const)('%s moves the %s', (key, end, expected) => {
    expect(press(key, end)).toEqual(expected);
  });

  test('stops at the other handle', () => {
    expect(press('ArrowRight', 'start', span(20, 30))).toEqual(span(30, 30));
    expect(press('PageDown', 'end', span(20, 25))).toEqual(span(20, 20));
  });

  test('stays where there is no further date with data', () => {
    expect(press('ArrowRight', 'end', span(20, 100))).toEqual(span(20, 100));
    expect(press('ArrowLeft', 'start', span(0, 100))).toEqual(span(0, 100));
  });

  test.each([
    ['ArrowRight', 'start', span(40, 80)],
    ['ArrowLeft', 'end', span(1, 41)],
    ['PageUp', 'end', span(30, 70)],
    ['End', 'end', span(60, 100)],
    ['Home', 'start', span(0, 40)],
  ] as const)('with Shift %s on the %s moves both', (key, end, expected) => {
    expect(press(key, end, span(20, 60), true)).toEqual(expected);
  });

  test('that means nothing here is left alone', () => {
    expect(press('Tab', 'start')).toBeNull();
    expect(press('a', 'end')).toBeNull();
  });
});
