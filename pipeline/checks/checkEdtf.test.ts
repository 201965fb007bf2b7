import { describe, expect, it, test } from 'vitest';
import { tinyRecords } from '../testing/tinyRecords.ts';
import { checkEdtf } from './checkEdtf.ts';

const withDate = (edtf: string) =>
  checkEdtf(tinyRecords({ file: 'affiliations.yaml', from: 'edtf: 2001/..', to: `edtf: "${edtf}"` }));

describe('checkEdtf', () => {
  test.each([
    '2024',
    '2024-02',
    '2024-02-29',
    '2024-02-28/2024-03-01',
    '2001/..',
    '../2001-06',
    '/2001',
    '2001/',
    '2024-05~',
    '2024?',
    '2024-05-02%',
    '[2024-05-01..2024-05-03]',
    '[2024-05-01..]',
    '[..2024-05-01]',
  ])('agrees with the package about %s', (edtf) => {
    expect(withDate(edtf).problems).toEqual([]);
  });

  it('fails for what only one of the two can read', () => {
    const what = (edtf: string) => withDate(edtf).problems.map((one) => one.what);
    const owner = 'affiliation country-a → org-x';
    expect(what('2022-09-07/2022-09')).toEqual([
      `${owner}: the date "2022-09-07/2022-09": the EDTF package cannot read it`,
    ]);
    expect(what('2024-21')).toEqual([`${owner}: the date "2024-21": it cannot be read`]);
  });
});
