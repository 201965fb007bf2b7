import { describe, expect, it, test } from 'vitest';
import { addDays, DAY_MIN, parseDay } from '../../model/day.ts';
import { SAMPLE, type SampleEvidence } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import type { FilterSettings } from '../filter.ts';
import { changedEntities, changedTies } from './changeRows.ts';
import { changeMark, changeText, changeTexts } from './changeWords.ts';
import { compareWindows } from './compareWindows.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { TieChange } from './tieChange.ts';
import { windowName } from './windowName.ts';

const day = (text: string) => parseDay(text) ?? DAY_MIN;
const span = (from: string, to: string) => ({ from: day(from), until: addDays(day(to), 1) });
const H1 = span('2024-01-01', '2024-06-30');
const H2 = span('2024-07-01', '2024-12-31');
const SETTINGS: FilterSettings = {
  axis: 'happened',
  window: H1,
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
};

const tie = (one: string, other: string, date: string | undefined, report = 'gazette'): SampleEvidence => ({
  between: [one, other],
  report,
  ...(date === undefined ? {} : { date }),
});
const EVIDENCE = [
  tie('country-a', 'country-b', '2024-03'),
  tie('country-a', 'country-b', '2024-08'),
  tie('country-a', 'country-b', '2024-09', 'courier'),
  tie('country-a', 'league', '2024-08'),
  tie('country-b', 'league', '2024-09'),
  tie('country-b', 'league', '2024-10', 'courier'),
  tie('country-a', 'island', '2024-02'),
  tie('country-b', 'island', '[2024-12-01..2025-02-01]'),
  tie('country-a', 'minister-b', '2024'),
  tie('country-b', 'minister-b', undefined),
];
const graph = sampleGraph({ ...SAMPLE, evidence: EVIDENCE });
const comparison = compareWindows(graph, SETTINGS, H2);

describe('the sentence', () => {
  it('says from when to when, what is sure, then what is only possible', () => {
    expect(comparisonSentence(graph, comparison)).toBe(
      'From the first half of 2024 to the second half of 2024, as it happened: 2 ties new, 1 ended, 1 stronger, 1 kept; possibly 1 more new, 1 unclear; 1 entity new; 1 item of undated evidence counted in both.',
    );
  });
  it('says when both windows are the same', () => {
    expect(comparisonSentence(graph, compareWindows(graph, { ...SETTINGS, undated: false }, H1))).toBe(
      'From the first half of 2024 to the same dates, as it happened: 2 ties kept; possibly 1 more kept; filtered: dated only.',
    );
  });
  it('names the focus and the filters', () => {
    const rows = graph.entities.rowOf.get('minister-b');
    const focus = graph.entities.id.filter((_, row) => row === rows);
    const held = { ...SETTINGS, focus, steps: 1, maxSources: 1 };
    expect(comparisonSentence(graph, compareWindows(graph, held, H2))).toMatch(
      /^From .+ to the second half of 2024 within 1 step of Minister B, as it happened: .+; filtered: one independent source alone\.$/,
    );
  });
  it('says when there is nothing in either', () => {
    const dates = { ...SETTINGS, undated: false, window: span('1990-01-01', '1990-12-31') };
    expect(comparisonSentence(graph, compareWindows(graph, dates, span('1991-02-01', '1991-02-28')))).toBe(
      'From 1990 to Feb 1991: No ties as it happened; the dates or the filters leave nothing.',
    );
  });
});

test('ties and entities of a change come with most sources first', () => {
  const names = (rows: readonly { readonly row: number }[]) => rows.map(({ row }) => graph.ties.id[row]);
  expect(names(changedTies(comparison, 'new', false))).toEqual(['country-b~league', 'country-a~league']);
  expect(names(changedTies(comparison, 'new', true))).toEqual(['country-b~island']);
  expect(changedTies(comparison, 'stronger', false)).toEqual([{ row: 0, sourcesA: 1, sourcesB: 2 }]);
  expect(changedEntities(comparison, 'new', false).map((row) => graph.entities.id[row])).toEqual(['league']);
});

test.each([
  [TieChange.none, false, '', ''],
  [TieChange.new, false, 'New', '+'],
  [TieChange.new, true, 'Possibly new', '+?'],
  [TieChange.unclear, true, 'Unclear', '?'],
])('change %i, possible %s, is called "%s" and marked "%s"', (change, possible, text, mark) => {
  expect([changeText(change, possible), changeMark(change, possible)]).toEqual([text, mark]);
});

test('every change has a text to choose by', () => {
  const all = Object.values(TieChange).flatMap((change) =>
    [false, true].map((possible) => changeText(change, possible)),
  );
  expect([...new Set(all)].filter((text) => text !== '').toSorted()).toEqual(changeTexts().toSorted());
});

test.each([
  ['2024-01-01', '2024-12-31', '2024'],
  ['2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2024-07-01', '2024-12-31', 'the second half of 2024'],
  ['2024-04-01', '2024-09-30', '1 Apr 2024 – 30 Sept 2024'],
  ['2024-04-09', '2024-04-09', '9 Apr 2024'],
  ['2024-04-09', '2024-04-08', 'an empty span of dates'],
])('%s to %s is called %s', (from, to, name) => {
  expect(windowName(span(from, to))).toBe(name);
});
