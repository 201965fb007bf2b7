import { describe, expect, test } from 'vitest';
import { DAY_MIN, parseDay } from '../model/day.ts';
import { graphOf } from '../model/graphOf.ts';
import type { EntityId } from '../model/ids.ts';
import { SAMPLE } from '../testing/sampleDraft.ts';
import { sampleGraph, sampleGraphFile } from '../testing/sampleGraph.ts';
import type { FilterSettings } from './filter.ts';
import { labelOf, mostConnected, viewSentence } from './viewSentence.ts';
import { visibleGraph } from './visibleGraph.ts';

const graph = sampleGraph();
const day = (text: string) => parseDay(text) ?? DAY_MIN;
const ALL: FilterSettings = {
  axis: 'reported',
  window: { from: day('2024-02-28'), until: day('2024-04-10') },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};
const sentenceOf = (change: Partial<FilterSettings>) =>
  viewSentence(graph, visibleGraph(graph, { ...ALL, ...change }));

describe('the sentence', () => {
  test('counts, names the dates with both ends inclusive, and the most connected', () => {
    expect(sentenceOf({})).toBe(
      '5 of 5 entities and 6 ties, reported 28 Feb 2024 – 9 Apr 2024; most connected: Country B, Country A, Island.',
    );
  });

  test('says what is undated and what is only possible', () => {
    expect(
      sentenceOf({ axis: 'happened', window: { from: day('2024-03-10'), until: day('2024-04-11') } }),
    ).toBe(
      '5 of 5 entities and 5 ties, happening 10 Mar 2024 – 10 Apr 2024; 1 item of evidence undated; 1 item of evidence only possibly in these dates; most connected: Country B, Island, Country A.',
    );
  });

  test('speaks of one tie in the singular', () => {
    expect(sentenceOf({ classes: ['material-conflict'] })).toBe(
      '2 of 5 entities and 1 tie, reported 28 Feb 2024 – 9 Apr 2024; filtered: classes: material conflict; most connected: Country A, Island.',
    );
  });

  test('says how many ties rest on memberships or offices alone, and that nothing else was told', () => {
    const evidence = [
      ...SAMPLE.evidence,
      { between: ['country-a', 'minister-b'], class: 'affiliation', kind: 'affiliation', date: '2000/..' },
    ] as const;
    const more = sampleGraph({ ...SAMPLE, evidence });
    expect(viewSentence(more, visibleGraph(more, ALL))).toContain(
      '; 1 of the ties by membership or office alone; ',
    );
    const window = { from: day('2023-05-01'), until: day('2023-06-01') };
    expect(viewSentence(more, visibleGraph(more, { ...ALL, window }))).toBe(
      'Nothing reported in May 2023; 4 of 5 entities and 2 ties by membership or office alone; most connected: Country A, Country B, League.',
    );
  });

  test('says when nothing is left', () => {
    expect(sentenceOf({ kinds: ['issue'] })).toBe(
      'No ties reported 28 Feb 2024 – 9 Apr 2024; filtered: kinds: issues.',
    );
  });

  test.each<[focus: string, steps: number, sentence: string]>([
    [
      'country-a league',
      1,
      '4 of 5 entities and 5 ties within 1 step of Country A and League, reported 28 Feb 2024 – 9 Apr 2024; most connected: Country A, Country B, Island.',
    ],
    [
      'country-a country-b',
      0,
      '2 of 5 entities and 1 tie among Country A and Country B, reported 28 Feb 2024 – 9 Apr 2024; most connected: Country A, Country B.',
    ],
    [
      'minister-b',
      0,
      'No ties at Minister B alone reported 28 Feb 2024 – 9 Apr 2024; 1 entity is one step away.',
    ],
  ])('says where a focus on %s with %d steps narrows it to', (focus, steps, sentence) => {
    expect(sentenceOf({ focus: focus.split(' ').map((id) => id as EntityId), steps })).toBe(sentence);
  });

  test('says that a focus has no ties when the filters leave it none', () => {
    expect(sentenceOf({ focus: ['minister-b' as EntityId], kinds: ['state'] })).toBe(
      'No ties within 1 step of Minister B reported 28 Feb 2024 – 9 Apr 2024; filtered: kinds: states.',
    );
  });

  test('says when the dates are crossed, and what is undated even then', () => {
    const crossed = { from: day('2024-04-10'), until: day('2024-02-28') };
    expect(sentenceOf({ window: crossed })).toBe(
      'No ties in an empty span of dates; they end before they begin.',
    );
    expect(sentenceOf({ axis: 'happened', window: crossed })).toBe(
      '3 of 5 entities and 2 ties, in an empty span of dates; 1 item of evidence undated; most connected: Country B, Minister B, Island.',
    );
  });
});

describe('the most connected', () => {
  test('are those with most ties, then sources, then the first in the list; none without a tie', () => {
    const evidence = [
      { between: ['island', 'league'], report: 'gazette' },
      { between: ['country-a', 'minister-b'], report: 'courier' },
      { between: ['country-a', 'minister-b'], report: 'gazette' },
    ] as const;
    const few = sampleGraph({ ...SAMPLE, evidence });
    const names = mostConnected(few, visibleGraph(few, ALL), 9).map((row) => few.entities.id[row]);
    expect(names).toEqual(['country-a', 'minister-b', 'league', 'island']);
    expect(mostConnected(few, visibleGraph(few, ALL), 1)).toEqual([0]);
  });
});

test('a label is the short name where there is one', () => {
  const file = sampleGraphFile();
  const short = file.entities.short.map((names, row) => (row === 2 ? { en: 'LG', ru: 'ЛГ' } : names));
  const named = graphOf({ ...file, entities: { ...file.entities, short } });
  expect([0, 2, 99].map((row) => labelOf(named, row))).toEqual(['Country A', 'LG', '']);
});
