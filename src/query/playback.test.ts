import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayWindow } from '../model/dateBounds.ts';
import type { Day } from '../model/day.ts';
import {
  PLAY_MODES,
  type PlayMode,
  playIntervalMs,
  playStep,
  playStepBack,
  playWindows,
} from './playback.ts';

const span = (first: number, last: number): DayWindow => ({ from: first as Day, until: (last + 1) as Day });
const EXTENT = { first: 0 as Day, last: 100 as Day };
const STOPS = [0, 10, 40, 41, 100] as Day[];

const play = (mode: PlayMode, window: DayWindow, stops = STOPS) => playWindows(mode, window, EXTENT, stops);

describe('playing', () => {
  test('grow goes through the window from its first day to its last, and not beyond', () => {
    expect(play('grow', span(5, 90))).toEqual([
      span(5, 5),
      span(5, 10),
      span(5, 40),
      span(5, 41),
      span(5, 90),
    ]);
  });

  test('from the end reveals the window backwards to its first day', () => {
    expect(play('from-end', span(5, 90))).toEqual([
      span(90, 90),
      span(41, 90),
      span(40, 90),
      span(10, 90),
      span(5, 90),
    ]);
  });

  test('slide moves the window on to the end of the data and keeps its length', () => {
    expect(play('slide', span(5, 14))).toEqual([span(5, 14), span(31, 40), span(32, 41), span(91, 100)]);
  });

  test.each([
    ['at the end begins again at the beginning', span(91, 100), span(0, 9)],
    ['of all there is begins as a tenth of it', span(0, 100), span(0, 10)],
    ['beyond all data begins at the beginning', span(150, 160), span(0, 10)],
  ] as const)('slide %s', (_, window, expected) => {
    const windows = play('slide', window);
    expect(windows[0]).toEqual(expected);
    expect(windows.at(-1)?.until).toBe(101);
  });

  test('a window of one day has nothing to go through and goes on to the ends of the dataset', () => {
    expect(play('grow', span(41, 41))).toEqual([span(41, 41), span(41, 100)]);
    expect(play('from-end', span(40, 40))).toEqual([span(40, 40), span(10, 40), span(0, 40)]);
  });

  test('the last day stays as it is, and crossed ends count as the first day', () => {
    expect(play('grow', span(100, 100))).toEqual([span(100, 100)]);
    expect(play('grow', span(41, 20))[0]).toEqual(span(41, 41));
  });

  test('goes one way, shows nothing twice, and ends with the window that it goes through', () => {
    const day = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(fc.constantFrom(...PLAY_MODES), day, day, (mode, one, other) => {
        const window = span(Math.min(one, other), Math.max(one, other));
        const windows = play(mode, window);
        expect(new Set(windows.map(({ from, until }) => `${from} ${until}`)).size).toBe(windows.length);
        for (const { from, until } of windows) expect(until).toBeGreaterThan(from);
        if (mode !== 'slide' && one !== other) expect(windows.at(-1)).toEqual(window);
      }),
    );
  });
});

describe('a step on', () => {
  test.each([
    ['grow', span(5, 20), span(5, 40)],
    ['grow', span(5, 100), null],
    ['slide', span(1, 10), span(31, 40)],
    ['from-end', span(41, 90), span(40, 90)],
    ['from-end', span(0, 90), null],
  ] as const)('of %s from %o', (mode, window, expected) => {
    expect(playStep(mode, window, EXTENT, STOPS)).toEqual(expected);
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
