import { describe, expect, test } from 'vitest';
import type { DayWindow } from '../model/dateBounds.ts';
import { DAY_MAX, DAY_MIN, formatDay, parseDay } from '../model/day.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { windowToHold } from './windowToHold.ts';

const SPRING = days('2024-04-01', '2024-05-01');
const ANY = { certainty: 'possible', undated: true } as const;

function days(from: string, until: string): DayWindow {
  return { from: parseDay(from) ?? DAY_MIN, until: parseDay(until) ?? DAY_MAX };
}

function held(
  dates: readonly (string | undefined)[],
  window = SPRING,
  choices: Parameters<typeof windowToHold>[3] = ANY,
): string {
  const { evidence } = sampleGraph({
    ...SAMPLE,
    evidence: dates.map((date) => ({
      between: ['country-a', 'country-b'] as const,
      ...(date === undefined ? {} : { date }),
    })),
  });
  const wider = windowToHold(evidence.happened, window, new Uint8Array(dates.length).fill(1), choices);
  return wider === window ? 'same' : `${formatDay(wider.from)}..${formatDay(wider.until)}`;
}

describe('the window that holds an item', () => {
  test.each([
    ['reaches back to a day', '2024-02-26', '2024-02-26..2024-05-01'],
    ['reaches on to a day', '2024-05-01', '2024-04-01..2024-05-02'],
    ['takes in a whole month when the day is not known', '2024-02', '2024-02-01..2024-05-01'],
    ['takes in all of an interval', '2024-02-26/2024-02-27', '2024-02-26..2024-05-01'],
    ['goes to the beginning of what has not ended', '2024-06-10/..', '2024-04-01..2024-06-11'],
    ['goes to the end of what has no known beginning', '../2023-05-01', '2023-05-01..2024-05-01'],
  ])('%s', (_, date, window) => {
    expect(held([date])).toBe(window);
  });

  test.each([
    ['meets the item', '2024-04-08'],
    ['may meet it', '2024'],
    ['shows undated items', undefined],
  ])('stays when it already %s', (_, date) => {
    expect(held([date, '2022'])).toBe('same');
  });

  test('reaches for the nearest of several items', () => {
    expect(held(['2022-01-01', '2024-03-31', '2024-06-01'])).toBe('2024-03-31..2024-05-01');
  });

  test('of an empty window is that of the item', () => {
    expect(held(['2024-02-26'], days('2024-05-01', '2024-04-01'))).toBe('2024-02-26..2024-02-27');
  });

  test('does not stop at an undated item when undated ones are switched off', () => {
    expect(held([undefined, '2024-05-01'], SPRING, { ...ANY, undated: false })).toBe(
      '2024-04-01..2024-05-02',
    );
    expect(held([undefined], SPRING, { ...ANY, undated: false })).toBe('same');
  });
});

describe('when only certain items are shown', () => {
  const certain = { ...ANY, certainty: 'certain' } as const;

  test('the window grows until it must hold the item', () => {
    expect(held(['2024'], SPRING, certain)).toBe('2024-01-01..2025-01-01');
  });

  test('the window stays when no window is sure to hold the item', () => {
    expect(held(['2024-02?'], SPRING, certain)).toBe('same');
  });
});

test('nothing chosen leaves the window as it is', () => {
  const { evidence } = sampleGraph();
  expect(windowToHold(evidence.happened, SPRING, new Uint8Array(evidence.count), ANY)).toBe(SPRING);
});
