import { expect, test } from 'vitest';
import { DAY_MIN } from '../model/day.ts';
import type { ReportId } from '../model/ids.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import type { FilterSettings } from './filter.ts';
import { filterWords } from './filterWords.ts';

const ALL: FilterSettings = {
  axis: 'reported',
  window: { from: DAY_MIN, until: DAY_MIN },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

test.each<[change: Partial<FilterSettings>, words: readonly string[]]>([
  [{}, []],
  [{ minSources: 2 }, ['at least 2 independent sources']],
  [{ maxSources: 1, minSources: 1 }, ['one independent source alone']],
  [{ minSources: 2, maxSources: 4 }, ['at least 2 and at most 4 independent sources']],
  [{ minSources: 2, maxSources: 2 }, ['exactly 2 independent sources']],
  [{ bases: ['elsewhere', 'inferred'] }, ['dates from other reports, inferred']],
  [{ only: 'state-media-or-government' }, ['carried by state media or government alone']],
  [{ only: 'copy' }, ['carried by copies alone']],
  [{ kinds: ['state', 'person', 'issue'] }, ['3 of 5 kinds']],
  [{ types: ['CONSULT', 'NONE'] }, ['types of events: consult, no event']],
  [{ reports: ['gazette' as ReportId] }, ['1 report chosen']],
  [
    { standings: ['press-or-analysis'], certainty: 'certain', undated: false },
    ['publishers: press or analysis', 'certain only', 'dated only'],
  ],
])('%j', (change, words) => expect(filterWords(sampleGraph(), { ...ALL, ...change })).toEqual(words));
