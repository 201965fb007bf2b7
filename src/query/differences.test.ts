import { describe, expect, test } from 'vitest';
import type { WireClaim } from '../model/wire/evidenceFile.ts';
import { sampleClaim } from '../testing/sampleWords.ts';
import { areDatesApart } from './areDatesApart.ts';
import { differencesOf } from './differences.ts';

function between(one: Partial<WireClaim>[], other: Partial<WireClaim>[]) {
  return differencesOf([
    { report: 0, claims: one.map(sampleClaim) },
    { report: 1, claims: other.map(sampleClaim) },
  ]);
}

const aspectsOf = (found: ReturnType<typeof between>) =>
  found.map(({ aspect, contradicts }) => (contradicts ? `${aspect}!` : aspect));

describe('two reports of one matter', () => {
  test('agree when they say the same', () => {
    expect(between([{}], [{}])).toEqual([]);
  });

  test('agree when they have one value in common', () => {
    expect(between([{ modality: 'planned' }, { modality: 'realized' }], [{ modality: 'realized' }])).toEqual(
      [],
    );
  });

  test.each<[string, Partial<WireClaim>, Partial<WireClaim>, string[]]>([
    ['a plan beside a deed', { modality: 'planned' }, {}, ['done']],
    [
      'a lasting state beside a deed is silence on whether it is done',
      { modality: 'standing-state' },
      {},
      [],
    ],
    ['a refusal beside an act', { negated: true }, {}, ['refusal']],
    ['a warm tone beside a neutral one', {}, { polarity: 'neutral' }, ['tone']],
    ['opposite tones', {}, { polarity: 'conflictual' }, ['tone!']],
    ['fact beside judgement', {}, { stance: 'author-judgement' }, ['stance']],
    ['fact beside allegation', {}, { stance: 'allegation' }, ['stance!']],
    ['another recipient', {}, { recipients: [] }, ['recipients']],
    [
      'a month that holds the day is the same date told less closely',
      {},
      { date: { edtf: '2024-02', basis: 'stated' } },
      [],
    ],
    ['another day', {}, { date: { edtf: '2024-02-27', basis: 'stated' } }, ['date!']],
    ['no date is silence', {}, { date: { basis: 'unknown' } }, []],
  ])('%s', (_, one, other, aspects) => {
    expect(aspectsOf(between([one], [other]))).toEqual(aspects);
    expect(aspectsOf(between([other], [one]))).toEqual(aspects);
  });

  test('give the values of each report, once each', () => {
    expect(between([{}, {}], [{ polarity: 'neutral' }])).toEqual([
      {
        aspect: 'tone',
        contradicts: false,
        values: [
          { report: 0, of: ['cooperative'] },
          { report: 1, of: ['neutral'] },
        ],
      },
    ]);
  });
});

test('dates differ only when no reading brings any two of them together', () => {
  const dated = (edtf: string) => ({ date: { edtf, basis: 'stated' as const } });
  expect(aspectsOf(between([dated('2024-02-26'), dated('2024-03-05')], [dated('2024-02')]))).toEqual([]);
  expect(aspectsOf(between([dated('2024-02-26'), dated('2024-03-05')], [dated('2024-04')]))).toEqual([
    'date!',
  ]);
});

test('a denial counts in one report alone', () => {
  expect(differencesOf([{ report: 4, claims: [sampleClaim({ deniedBy: ['country-b'] })] }])).toEqual([
    { aspect: 'denial', contradicts: true, values: [{ report: 4, of: ['country-b'] }] },
  ]);
});

describe('two dates', () => {
  test.each([
    ['2024-02-26', '2024-02-27', true],
    ['2024-02-26/2024-02-27', '2024-02-27', false],
    ['[2024-02-26..2024-02-27]', '2024-02-28', true],
    ['2022', '2022-02-24', false],
    ['2024-03-02/..', '2025', false],
    ['2024-03-02/..', '2023', true],
    ['2024-02~', '2024-01-15', false],
    ['last week', '2024', false],
  ])('%s and %s: apart %s', (one, other, apart) => {
    expect(areDatesApart(one, other)).toBe(apart);
    expect(areDatesApart(other, one)).toBe(apart);
  });
});
