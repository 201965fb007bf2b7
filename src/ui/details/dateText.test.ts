import { describe, expect, test } from 'vitest';
import type { WireDate } from '../../model/wire/evidenceFile.ts';
import { reportDateText } from '../kit/reportDateText.ts';
import { dateText } from './dateText.ts';

describe('a date says how exact it is', () => {
  test.each([
    ['2024-02-26', '26 Feb 2024'],
    ['2024-02', 'Feb 2024 (to the month)'],
    ['2023', '2023 (to the year)'],
    ['2024-02-26/2024-02-27', '26–27 Feb 2024'],
    ['[2024-02-26..2024-02-27]', 'one day in 26–27 Feb 2024'],
    ['2025-07-14~', 'about 14 Jul 2025'],
  ])('%s', (edtf, text) => {
    expect(dateText({ edtf, basis: 'stated' }).text).toBe(text);
  });

  test('and that there is none', () => {
    expect(dateText({ basis: 'unknown' }).text).toBe('undated');
    expect(dateText({ basis: 'unknown' }, { lasting: true }).text).toBe('undated: a lasting state');
  });
});

describe('a date says how it is known', () => {
  const edtf = '2024-02-26';
  test.each<[WireDate, string | null]>([
    [{ edtf, basis: 'stated' }, null],
    [{ edtf, basis: 'relative', reason: 'r' }, 'date worked out from the text'],
    [{ edtf, basis: 'elsewhere', reason: 'r' }, 'date not stated by the report; dated from other reports'],
    [{ edtf, basis: 'inferred', reason: 'r' }, 'date not stated by the report; inferred'],
    [{ basis: 'unknown' }, null],
  ])('$basis', (date, mark) => {
    expect(dateText(date).mark).toBe(mark);
  });

  test('an event or an affiliation has no report that could state it', () => {
    const marks = (['relative', 'elsewhere', 'inferred'] as const).map(
      (basis) => dateText({ edtf, basis, reason: 'r' }, { ofRecord: true }).mark,
    );
    expect(marks).toEqual(['date worked out from the text', 'date from other reports', 'date inferred']);
  });

  test('with the reason and what else it may be', () => {
    const alternatives = [{ edtf: '2024-09-09', note: 'another trip' }, { note: 'no trip at all' }];
    expect(dateText({ edtf, basis: 'inferred', reason: 'fits best', alternatives })).toEqual({
      text: '26 Feb 2024',
      mark: 'date not stated by the report; inferred',
      reason: 'fits best',
      alternatives: ['9 Sept 2024: another trip', 'undated: no trip at all'],
    });
  });
});

describe('the date of a report', () => {
  test.each<[WireDate, string]>([
    [{ edtf: '2024-02-28', basis: 'stated' }, '28 Feb 2024'],
    [{ edtf: '2024-04-09', basis: 'elsewhere', reason: 'r' }, '9 Apr 2024 (not stated by the report)'],
    [{ edtf: '2024-04-09', basis: 'relative', reason: 'r' }, '9 Apr 2024 (worked out from the text)'],
    [
      { edtf: '[2025-07-13..]', basis: 'elsewhere', reason: 'r', best: '2025-07-14~' },
      'about 14 Jul 2025 (best estimate; no date of its own)',
    ],
    [
      { edtf: '[2001-06-15..]', basis: 'inferred', reason: 'r' },
      'not before 15 Jun 2001 (not stated by the report)',
    ],
    [{ basis: 'unknown' }, 'undated'],
  ])('$basis $edtf', (date, text) => {
    expect(reportDateText(date)).toBe(text);
  });
});
