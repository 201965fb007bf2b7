import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Extent, isDateToken, resolveWindow, tokensOfWindow } from './dateToken.ts';
import { DAY_MIN, type Day, parseDay } from './day.ts';

const EXTENT: Extent = {
  first: parseDay('2001-06-15') ?? DAY_MIN,
  last: parseDay('2025-07-13') ?? DAY_MIN,
};

describe('isDateToken', () => {
  test.each(['first', 'last', '2024', '0000', '2024-02', '2024-02-29'])('%j is one', (text) =>
    expect(isDateToken(text)).toBe(true),
  );
  test.each([
    '',
    'First',
    '24',
    '2024-2',
    '2024-13',
    '2023-02-29',
    '2024~',
    '2024?',
    '2024/2025',
    '2024-02-29T00',
    '..',
  ])('%j is none', (text) => expect(isDateToken(text)).toBe(false));
});

describe('resolveWindow', () => {
  const daysOf = (from: string, to: string) => {
    const days = tokensOfWindow(resolveWindow({ from, to }, EXTENT));
    return [days.from, days.to];
  };

  test.each<[from: string, to: string, days: readonly [string, string]]>([
    ['2024-02-28', '2024-02-28', ['2024-02-28', '2024-02-28']],
    ['2024-02', '2024-02', ['2024-02-01', '2024-02-29']],
    ['2024', '2024', ['2024-01-01', '2024-12-31']],
    ['first', 'last', ['2001-06-15', '2025-07-13']],
    ['last', 'last', ['2025-07-13', '2025-07-13']],
    ['1990', 'first', ['1990-01-01', '2001-06-15']],
    ['0000', '9999', ['0000-01-01', '9999-12-31']],
  ])('from %s to %s, both inclusive', (from, to, days) => expect(daysOf(from, to)).toEqual(days));

  test('ends that cross make an empty window', () => {
    const { from, until } = resolveWindow({ from: '2025', to: '2024' }, EXTENT);
    expect(until).toBeLessThanOrEqual(from);
  });

  test('what is no date stands for the end of the data on its side', () => {
    expect(daysOf('nonsense', 'nonsense')).toEqual(daysOf('first', 'last'));
  });

  test('reads the days that a window is written as', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((one) => one as Day);
    fc.assert(
      fc.property(day, day, (from, until) => {
        expect(resolveWindow(tokensOfWindow({ from, until }), EXTENT)).toEqual({ from, until });
      }),
    );
  });
});
