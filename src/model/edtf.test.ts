import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEdtf, arbitraryPlainEdtf } from '../testing/arbitraryEdtf.ts';
import { type DateBounds, isUndated, WindowState, windowStateOf } from './dateBounds.ts';
import { DAY_MAX, DAY_MIN, type Day, formatDay } from './day.ts';
import { boundsOfEdtf, parseEdtf } from './edtf.ts';

const MS_PER_DAY = 86_400_000;

function boundsOf(text: string): DateBounds {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`no EDTF: ${text}`);
  return boundsOfEdtf(parsed);
}

function written({ earliestStart, latestStart, earliestEnd, latestEnd }: DateBounds): readonly string[] {
  const word = (day: Day) => (day === DAY_MIN ? 'min' : day === DAY_MAX ? 'max' : formatDay(day));
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(word);
}

describe('the four days', () => {
  test.each<[text: string, bounds: readonly [string, string, string, string]]>([
    ['2024-02-29', ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29']],
    ['2024-02', ['2024-02-01', '2024-02-29', '2024-02-01', '2024-02-29']],
    ['2024', ['2024-01-01', '2024-12-31', '2024-01-01', '2024-12-31']],
    ['2024-02~', ['2024-01-03', '2024-03-29', '2024-01-03', '2024-03-29']],
    ['2024-02-10~', ['2024-02-09', '2024-02-11', '2024-02-09', '2024-02-11']],
    ['2024-02?', ['2024-02-01', 'max', 'min', '2024-02-29']],
    ['2024-02-10%', ['2024-02-09', 'max', 'min', '2024-02-11']],
    ['2024-02-26/2024-02-27', ['2024-02-26', '2024-02-26', '2024-02-27', '2024-02-27']],
    ['2024/2025-06', ['2024-01-01', '2024-12-31', '2025-06-01', '2025-06-30']],
    ['2024-03-15/2024', ['2024-03-15', '2024-03-15', '2024-03-15', '2024-12-31']],
    ['2024/2024-03-15', ['2024-01-01', '2024-03-15', '2024-03-15', '2024-03-15']],
    ['2024-03/..', ['2024-03-01', '2024-03-31', 'max', 'max']],
    ['../2024-03', ['min', 'min', '2024-03-01', '2024-03-31']],
    ['2024-03/', ['2024-03-01', '2024-03-31', '2024-03-01', 'max']],
    ['/2024-03', ['min', '2024-03-31', '2024-03-01', '2024-03-31']],
    ['2024?/2025', ['2024-01-01', '2025-12-31', '2025-01-01', '2025-12-31']],
    ['2024/2025?', ['2024-01-01', '2024-12-31', '2024-01-01', '2025-12-31']],
    ['2024?/2025?', ['2024-01-01', 'max', 'min', '2025-12-31']],
    ['2024?/..', ['2024-01-01', 'max', 'max', 'max']],
    ['[2024-02-26..2024-02-27]', ['2024-02-26', '2024-02-27', '2024-02-26', '2024-02-27']],
    ['[2024-02..]', ['2024-02-01', 'max', '2024-02-01', 'max']],
    ['[..2024-02]', ['min', '2024-02-29', 'min', '2024-02-29']],
    ['[2024?..2025]', ['2024-01-01', 'max', 'min', '2025-12-31']],
  ])('of %s', (text, bounds) => expect(written(boundsOf(text))).toEqual(bounds));

  test('are never those of an undated item', () => {
    fc.assert(fc.property(arbitraryEdtf, (text) => !isUndated(boundsOf(text))));
  });

  test('an interval of certain ends begins no later than it ends, whatever is not known of both', () => {
    fc.assert(
      fc.property(arbitraryEdtf, (text) => {
        fc.pre(!/[?%]/.test(text));
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(text);
        expect(earliestStart).toBeLessThanOrEqual(latestStart);
        expect(earliestEnd).toBeLessThanOrEqual(latestEnd);
        expect(latestStart).toBeLessThanOrEqual(latestEnd);
        expect(earliestEnd).toBeGreaterThanOrEqual(earliestStart);
      }),
      { numRuns: 1000 },
    );
  });

  test('all ends uncertain: certain in no window', () => {
    const uncertain = fc.constantFrom(
      '2024?',
      '2024-02-10%',
      '2024?/2025?',
      '2024-03?/2024-05%',
      '[2024?..2024-05?]',
    );
    const day = fc.integer({ min: 19000, max: 21000 });
    fc.assert(
      fc.property(uncertain, day, day, (text, from, until) => {
        const window = { from: from as Day, until: until as Day };
        expect(windowStateOf(boundsOf(text), window)).not.toBe(WindowState.certain);
      }),
    );
  });
});

describe('against the package "edtf"', () => {
  test('first and last day are the same', () => {
    const dayOf = (moment: number | null, open: Day) =>
      moment === null || !Number.isFinite(moment) ? open : Math.floor(moment / MS_PER_DAY);
    let compared = 0;
    fc.assert(
      fc.property(arbitraryPlainEdtf, (text) => {
        let theirs: ReturnType<typeof edtf>;
        try {
          theirs = edtf(text);
        } catch (error) {
          // It wants the first day of the end after the first day of the start, whatever their precision.
          expect(String(error)).toContain('invalid upper bound');
          return;
        }
        compared++;
        const { earliestStart, latestEnd } = boundsOf(text);
        expect([earliestStart, latestEnd]).toEqual([dayOf(theirs.min, DAY_MIN), dayOf(theirs.max, DAY_MAX)]);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test('what we read, it reads', () => {
    const noise = fc.stringMatching(/^[[]?[0-9./~?%-]{0,14}[\]]?$/);
    const damaged = fc
      .tuple(arbitraryEdtf, fc.nat(), fc.constantFrom('', '.', '..', '/', '-', '~', '0', '2', '[', ']'))
      .map(([text, at, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, noise), (text) => {
        // It knows neither qualifiers nor two precisions inside a set.
        if (parseEdtf(text) === null || text.startsWith('[')) return;
        try {
          edtf(text);
        } catch (error) {
          expect(String(error)).toContain('invalid upper bound');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is no date', () => {
  test.each([
    '',
    '/',
    '../..',
    '[..]',
    '[2024....]',
    '[....2024]',
    '[2024',
    '2024-13',
    '2024-02-30',
    '2024-00',
    '24',
    '02024',
    '2024/2023',
    '2024-05/2024-03',
    '[2024..2023]',
    '2024/2025/2026',
    '2024-21',
    '202X',
    '[2024,2025]',
    ' 2024',
    '2024-2',
    '2024??',
  ])('%j', (text) => expect(parseEdtf(text)).toBeNull());
});
