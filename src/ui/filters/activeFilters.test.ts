import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../model/codes.ts';
import type { ReportId } from '../../model/ids.ts';
import { DEFAULT_VIEW, type View } from '../../model/view.ts';
import type { ManifestFile } from '../../model/wire/manifestFile.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
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

/** Ties between entities of all kinds. */
const EVERY_KIND = sampleGraph({
  entities: ENTITY_KINDS.map((kind) => ({ id: kind, kind })),
  reports: [],
  evidence: ENTITY_KINDS.slice(1).map((kind) => ({ between: [kind, ENTITY_KINDS[0]] })),
});

const textsOf = (change: Partial<View>) =>
  activeFilters({ ...DEFAULT_VIEW, ...change }, MANIFEST, EVERY_KIND).map(({ text }) => text);

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
    ['one source alone', { maxSources: 1 }, ['One source alone']],
    ['a number of sources', { minSources: 2 }, ['At least 2 sources']],
    ['a span of sources', { minSources: 2, maxSources: 4 }, ['2 to 4 sources']],
    [
      'who alone carries',
      { only: 'state-media-or-government' },
      ['Carried only by state media or government'],
    ],
    ['publishers', { standings: ['press-or-analysis'] }, ['Press or analysis']],
    ['reports', { reports: ['gazette' as ReportId] }, ['1 report']],
    ['types of events', { types: ['CONSULT', 'NONE'] }, ['Consult, No event']],
    ['ways of telling', { stances: ['analyst'] }, ['An analyst’s view']],
    ['how the date is known', { bases: ['stated'] }, ['Dates: stated by the report']],
    ['how deep a report was read', { depths: ['annotated'] }, ['Reports: annotated']],
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

  test('counts and names only what the dataset has, and what is chosen though it has none', () => {
    const textOf = (kinds: View['kinds']) =>
      activeFilters({ ...DEFAULT_VIEW, kinds }, MANIFEST, sampleGraph())[0]?.text;
    expect(textOf(['state', 'organization', 'person'])).toBe('States, Organizations, People');
    expect(textOf(['state', 'body', 'company', 'issue'])).toBe('All kinds but People, Organizations, Places');
    expect(textOf(['body', 'company', 'group', 'issue'])).toBe('4 of 8 kinds');
  });

  test('keeps one order, and each is taken off by its own change', () => {
    const all: View = {
      ...DEFAULT_VIEW,
      undated: false,
      certainty: 'certain',
      classes: ['stated'],
      kinds: ['state'],
      minSources: 2,
      maxSources: 3,
      only: 'copy',
      standings: ['copy'],
      reports: ['gazette' as ReportId],
      types: ['AID'],
      stances: ['analyst'],
      bases: ['stated'],
      depths: ['cited'],
      window: { from: '2001', to: '2001' },
      axis: 'happened',
    };
    const active = activeFilters(all, MANIFEST, EVERY_KIND);
    expect(active.map(({ name }) => name)).toEqual([
      'axis',
      'kinds',
      'classes',
      'certainty',
      'undated',
      'sources',
      'only',
      'standings',
      'reports',
      'types',
      'stances',
      'bases',
      'depths',
      'dates',
    ]);
    for (const { name, without } of active) {
      const left = activeFilters({ ...all, ...without }, MANIFEST, EVERY_KIND).map((one) => one.name);
      expect(left).toEqual(active.map((one) => one.name).filter((one) => one !== name));
    }
    expect(Object.assign({}, all, ...active.map(({ without }) => without))).toEqual(DEFAULT_VIEW);
  });
});
