import { describe, expect, it, test } from 'vitest';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { H1, H1_SETTINGS, H2, spanOf, toldBetween } from '../../testing/sampleHalves.ts';
import { changedEntities, changedTie, changedTies } from './changeRows.ts';
import { changeMark, changeText, changeTexts } from './changeWords.ts';
import { compareWindows } from './compareWindows.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { TieChange } from './tieChange.ts';
import { windowName } from './windowName.ts';

const EVIDENCE = [
  toldBetween('country-a', 'country-b', '2024-03'),
  toldBetween('country-a', 'country-b', '2024-08'),
  toldBetween('country-a', 'country-b', '2024-09', 'courier'),
  toldBetween('country-a', 'league', '2024-08'),
  toldBetween('country-b', 'league', '2024-09'),
  toldBetween('country-b', 'league', '2024-10', 'courier'),
  toldBetween('country-a', 'island', '2024-02'),
  toldBetween('country-b', 'island', '[2024-12-01..2025-02-01]'),
  toldBetween('country-a', 'minister-b', '2024'),
  toldBetween('country-b', 'minister-b', undefined),
];
const graph = sampleGraph({ ...SAMPLE, evidence: EVIDENCE });
const comparison = compareWindows(graph, H1_SETTINGS, H2);

describe('the sentence', () => {
  it('says from when to when, what is sure, then what is only possible', () => {
    expect(comparisonSentence(graph, comparison)).toBe(
      'From the first half of 2024 to the second half of 2024, as it happened: 2 ties new, 1 ended, 1 stronger, 1 kept; possibly 1 more new, 1 unclear; 1 entity new; 1 item of undated evidence counted in both.',
    );
  });
  it('says when both windows are the same', () => {
    expect(comparisonSentence(graph, compareWindows(graph, { ...H1_SETTINGS, undated: false }, H1))).toBe(
      'From the first half of 2024 to the same dates, as it happened: 2 ties kept; possibly 1 more kept; filtered: dated only.',
    );
  });
  it('names the focus and the filters', () => {
    const rows = graph.entities.rowOf.get('minister-b');
    const focus = graph.entities.id.filter((_, row) => row === rows);
    const held = { ...H1_SETTINGS, focus, steps: 1, maxSources: 1 };
    expect(comparisonSentence(graph, compareWindows(graph, held, H2))).toMatch(
      /^From .+ to the second half of 2024 within 1 step of Minister B, as it happened: .+; filtered: one independent source alone\.$/,
    );
  });
  it('says when there is nothing in either', () => {
    const dates = { ...H1_SETTINGS, undated: false, window: spanOf('1990-01-01', '1990-12-31') };
    expect(comparisonSentence(graph, compareWindows(graph, dates, spanOf('1991-02-01', '1991-02-28')))).toBe(
      'From 1990 to Feb 1991: No ties as it happened; the dates or the filters leave nothing.',
    );
  });
});

test('ties and entities of a change come with most sources first', () => {
  const names = (rows: readonly number[]) => rows.map((row) => graph.ties.id[row]);
  expect(names(changedTies(comparison, 'new', false))).toEqual(['country-b~league', 'country-a~league']);
  expect(names(changedTies(comparison, 'new', true))).toEqual(['country-b~island']);
  expect(changedTies(comparison, 'stronger', false).map((row) => changedTie(comparison, row))).toEqual([
    { row: 0, sourcesA: 1, sourcesB: 2, inA: true, inB: true },
  ]);
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
  expect(windowName(spanOf(from, to))).toBe(name);
});
