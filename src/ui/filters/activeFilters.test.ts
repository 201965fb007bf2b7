import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { activeFilters } from './activeFilters.ts';

const MANIFEST: ManifestFile = {
  format: 1,
  id: 'sample',
  title: 'Sample',
  version: '0',
  licence: 'CC0-1.0',
  poles: [],
  defaultWindow: { axis: 'reported', from: '2024-02-28', to: '2025-07-14' },
  extents: {
    reported: { first: '2024-01-12', last: '2025-07-13' },
    happened: { first: '1991-01-01', last: '2025-07-13' },
  },
  counts: {},
  sideLabels: {},
  files: [],
};

const textsOf = (change: Partial<View>) =>
  activeFilters({ ...DEFAULT_VIEW, ...change }, MANIFEST).map(({ text }) => text);

describe('activeFilters', () => {
  test('none in the first view', () => expect(textsOf({})).toEqual([]));

  test.each<[what: string, change: Partial<View>, texts: readonly string[]]>([
    ['kinds by name', { kinds: ['state', 'person'] }, ['States, People']],
    [
      'what is left out when that is shorter',
      {
        kinds: ['state', 'person', 'organization', 'body', 'company', 'group', 'place', 'agreement'],
      },
      ['All kinds but Issues'],
    ],
    [
      'a number when neither is short',
      { kinds: ['state', 'person', 'organization', 'body', 'company'] },
      ['5 of 9 kinds'],
    ],
    ['classes by name', { classes: ['about', 'stated'] }, ['About, Stated']],
    ['certainty', { certainty: 'certain' }, ['Certain only']],
    ['undated', { undated: false }, ['Without undated']],
    ['the axis, whose own default dates are no filter', { axis: 'happened' }, ['As it happened']],
    ['dates, both inclusive', { window: { from: '2024-03', to: '2024-04' } }, ['1 Mar 2024 – 30 Apr 2024']],
    [
      'dates to an end of the data',
      { window: { from: '2024-02-28', to: 'last' } },
      ['28 Feb 2024 – 13 Jul 2025'],
    ],
    ['dates that cross', { window: { from: '2025', to: '2024' } }, ['Empty dates']],
    [
      'the default dates when written out, which are none',
      { window: { from: '2024-02-28', to: '2025-07-14' } },
      [],
    ],
    ['what is no filter', { layout: 'list', outside: 'hide', selection: null }, []],
  ])('tells %s', (_what, change, texts) => expect(textsOf(change)).toEqual(texts));

  test('keeps one order, and each is taken off by its own change', () => {
    const all: View = {
      ...DEFAULT_VIEW,
      undated: false,
      certainty: 'certain',
      classes: ['stated'],
      kinds: ['state'],
      window: { from: '2001', to: '2001' },
      axis: 'happened',
    };
    const active = activeFilters(all, MANIFEST);
    expect(active.map(({ name }) => name)).toEqual([
      'axis',
      'kinds',
      'classes',
      'certainty',
      'undated',
      'dates',
    ]);
    for (const { name, without } of active) {
      const left = activeFilters({ ...all, ...without }, MANIFEST).map((one) => one.name);
      expect(left).toEqual(active.map((one) => one.name).filter((one) => one !== name));
    }
    expect(Object.assign({}, all, ...active.map(({ without }) => without))).toEqual(DEFAULT_VIEW);
  });
});
