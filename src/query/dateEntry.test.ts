import { afterEach, describe, expect, test } from 'vitest';
import { i18n } from '../i18n/i18n.ts';
import { type Day, parseDay } from '../model/day.ts';
import { readDateEntry } from './dateEntry.ts';

const EXTENT = {
  first: parseDay('2022-02-04') ?? (0 as Day),
  last: parseDay('2026-02-01') ?? (0 as Day),
};
const TOKENS = { from: '2024-02-28', to: '2025-07-14' };

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

describe('what is typed', () => {
  test.each([
    ['2024', '2024'],
    ['2024-02', '2024-02'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2024.2.9', '2024-02-09'],
    ['2024/02', '2024-02'],
    ['1991', '1991'],
    ['28 Feb 2024', '2024-02-28'],
    ['1 september 2024', '2024-09-01'],
    ['5 Sept  2024', '2024-09-05'],
    ['Feb 2024', '2024-02'],
    [' May 2024', '2024-05'],
    ['First', 'first'],
  ])('%j in From is read as %s', (text, from) => {
    expect(readDateEntry(text, 'start', TOKENS, EXTENT)).toEqual({ tokens: { ...TOKENS, from } });
  });

  test.each([
    ['28 февраля 2024', '2024-02-28'],
    ['Февраль 2024 г.', '2024-02'],
    ['9 мая 2025 года', '2025-05-09'],
    ['апр. 2024', '2024-04'],
    ['Feb 2024', '2024-02'],
  ])('%j is read as %s for a Russian reader', (text, from) => {
    i18n.loadAndActivate({ locale: 'ru', messages: {} });
    expect(readDateEntry(text, 'start', TOKENS, EXTENT)).toEqual({ tokens: { ...TOKENS, from } });
  });

  test.each([
    ['2024年', '2024'],
    ['2024年2月', '2024-02'],
    ['2024年2月28日', '2024-02-28'],
  ])('%j is read as %s in every language', (text, from) => {
    expect(readDateEntry(text, 'start', TOKENS, EXTENT)).toEqual({ tokens: { ...TOKENS, from } });
  });

  test('in To keeps the start', () => {
    expect(readDateEntry('2030', 'end', TOKENS, EXTENT)).toEqual({ tokens: { ...TOKENS, to: '2030' } });
  });

  test.each(['', 'soon', '24-02-28', '2024-', '28 Fex 2024', 'ju', '28 Feb', '2024-02-28-01'])(
    '%j has no shape of a date and is told which to write',
    (text) => {
      expect(readDateEntry(text, 'start', TOKENS, EXTENT)).toEqual({
        problem: 'Write a year, month or day: 2024, Feb 2024 or 2024-02-28.',
      });
    },
  );

  test('of a day that the calendar does not have is said to be none', () => {
    expect(readDateEntry('2023-02-29', 'start', TOKENS, EXTENT)).toEqual({
      problem: 'There is no 2023-02-29. Write a date such as 2024-02-28.',
    });
  });

  test('in To may be the last day of all', () => {
    expect(readDateEntry('last', 'end', TOKENS, EXTENT)).toEqual({ tokens: { ...TOKENS, to: 'last' } });
  });

  test('may make the ends meet', () => {
    expect(readDateEntry('2025-07-14', 'start', TOKENS, EXTENT)).toEqual({
      tokens: { from: '2025-07-14', to: '2025-07-14' },
    });
  });

  test('takes the other end with it instead of crossing it', () => {
    expect(readDateEntry('2026', 'start', TOKENS, EXTENT)).toEqual({ tokens: { from: '2026', to: '2026' } });
    expect(readDateEntry('Mar 2023', 'end', TOKENS, EXTENT)).toEqual({
      tokens: { from: '2023-03', to: '2023-03' },
    });
    expect(readDateEntry('last', 'start', TOKENS, EXTENT)).toEqual({ tokens: { from: 'last', to: 'last' } });
  });
});
