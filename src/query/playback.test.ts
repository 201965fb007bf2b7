import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayWindow } from '../model/dateBounds.ts';
import type { Day } from '../model/day.ts';
import { PLAY_MODES, type PlayMode, playIntervalMs, playStart, playStep, playStepBack } from './playback.ts';

const span = (first: number, last: number): DayWindow => ({ from: first as Day, until: (last + 1) as Day });
const EXTENT = { first: 0 as Day, last: 100 as Day };
const STOPS = [0, 10, 40, 41, 100] as Day[];

/** All windows from the beginning of playing to its end. */
function playAll(mode: PlayMode, window: DayWindow, stops = STOPS): readonly DayWindow[] {
  const windows = [playStart(mode, window, EXTENT, stops)];
  for (let at = 0; at < 1000; at++) {
    const last = windows[at];
    const next = last && playStep(mode, last, EXTENT, stops);
    if (!next) return windows;
    windows.push(next);
  }
  throw new Error('playing does not end');
}

describe('playing', () => {
  test('grow moves the end to each date with data up to the last', () => {
    expect(playAll('grow', span(5, 20))).toEqual([span(5, 20), span(5, 40), span(5, 41), span(5, 100)]);
  });

  test('slide moves the window and keeps its length', () => {
    expect(playAll('slide', span(0, 9))).toEqual([
      span(0, 9),
      span(1, 10),
      span(31, 40),
      span(32, 41),
      span(91, 100),
    ]);
  });

  test('from the end moves the beginning back to the first date', () => {
    expect(playAll('from-end', span(41, 90))).toEqual([
      span(41, 90),
      span(40, 90),
      span(10, 90),
      span(0, 90),
    ]);
  });

  test('ends after at most one window per date with data, whatever the window', () => {
    const day = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(fc.constantFrom(...PLAY_MODES), day, day, (mode, first, last) => {
        const windows = playAll(mode, span(first, last));
        expect(windows.length).toBeLessThanOrEqual(STOPS.length + 1);
        for (const { from, until } of windows) expect(until).toBeGreaterThan(from);
      }),
    );
  });

  test('does nothing without dates', () => {
    expect(playAll('grow', span(5, 20), [])).toEqual([span(5, 20)]);
  });
});

describe('playing again from the end', () => {
  test.each([
    ['grow', 'one day at the beginning that stays', span(5, 100), span(5, 5)],
    ['grow', 'the first day when the window is the last', span(100, 100), span(0, 0)],
    ['grow', 'the first day when the window lies after all data', span(150, 160), span(0, 0)],
    ['slide', 'the dataset’s beginning with the same length', span(91, 100), span(0, 9)],
    ['slide', 'a tenth of the dataset when the window is all of it', span(0, 100), span(0, 10)],
    ['from-end', 'one day at the end that stays', span(0, 90), span(90, 90)],
    ['from-end', 'the last day when the window is the first', span(0, 0), span(100, 100)],
    ['grow', 'the first day of a window whose ends are crossed', span(60, 20), span(60, 60)],
  ] as const)('%s begins with %s', (mode, _, window, expected) => {
    expect(playStart(mode, window, EXTENT, STOPS)).toEqual(expected);
  });
});

describe('a step back', () => {
  test.each([
    ['grow', span(5, 41), span(5, 40)],
    ['grow', span(20, 40), null],
    ['slide', span(31, 40), span(1, 10)],
    ['slide', span(-9, 0), null],
    ['from-end', span(10, 90), span(40, 90)],
    ['from-end', span(41, 90), null],
  ] as const)('of %s from %o', (mode, window, expected) => {
    expect(playStepBack(mode, window, EXTENT, STOPS)).toEqual(expected);
  });

  test('undoes a step on', () => {
    const stop = fc.constantFrom(...STOPS);
    fc.assert(
      fc.property(fc.constantFrom(...PLAY_MODES), stop, stop, (mode, one, other) => {
        const window = span(Math.min(one, other), Math.max(one, other));
        const next = playStep(mode, window, EXTENT, STOPS);
        if (next) expect(playStepBack(mode, next, EXTENT, STOPS)).toEqual(window);
      }),
    );
  });
});

describe('the pace', () => {
  test.each([
    [5, 1, 800],
    [5, 4, 200],
    [5, 0.5, 1600],
    [300, 1, 100],
    [0, 1, 800],
  ])('of %d dates at speed %d is %d ms a step', (stops, speed, expected) => {
    expect(playIntervalMs(stops, speed)).toBe(expected);
  });
});
