import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGraph, arbitrarySettings, arbitraryWindow } from '../../testing/arbitraryGraph.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { H1_SETTINGS, H2, toldBetween } from '../../testing/sampleHalves.ts';
import { TieStyle } from '../visibleGraph.ts';
import { changedTie } from './changeRows.ts';
import { compareWindows } from './compareWindows.ts';
import { sourceShiftText } from './sourceShiftText.ts';
import { TieChange } from './tieChange.ts';

const tie = (sourcesA: number | null, sourcesB: number | null) => ({
  row: 0,
  sourcesA: sourcesA ?? 0,
  sourcesB: sourcesB ?? 0,
  inA: sourcesA !== null,
  inB: sourcesB !== null,
});

test.each([
  [2, 5, '2 → 5 sources'],
  [2, 1, '2 → 1 source'],
  [null, 3, '0 → 3 sources'],
  [3, null, '3 → 0 sources'],
  [0, 3, 'on record → 3 sources'],
  [0, 1, 'on record → 1 source'],
  [0, null, 'on record → 0 sources'],
  [2, 0, '2 sources → on record'],
  [1, 0, '1 source → on record'],
  [null, 0, '0 sources → on record'],
  [0, 0, 'on record'],
])('%s sources in A and %s in B, null where it is not, read "%s"', (a, b, text) => {
  expect(sourceShiftText(tie(a, b))).toBe(text);
});

test('an affiliation, which no report tells of, makes a tie be on record', () => {
  const graph = sampleGraph({
    ...SAMPLE,
    evidence: [
      { between: ['country-b', 'league'], class: 'affiliation', kind: 'affiliation', date: '1999-05-01/..' },
      toldBetween('country-b', 'league', '2024-08'),
    ],
  });
  const comparison = compareWindows(graph, H1_SETTINGS, H2);
  expect(sourceShiftText(changedTie(comparison, 0))).toBe('on record → 1 source');
});

test('a window is "on record" exactly where it shows a tie that no source tells of', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, arbitraryWindow, (graph, settings, windowB) => {
      const comparison = compareWindows(graph, settings, windowB);
      for (const [row, change] of comparison.ties.change.entries()) {
        if (change === TieChange.none) continue;
        const text = sourceShiftText(changedTie(comparison, row));
        const told = text === 'on record' ? [text, text] : text.split(' → ');
        const expected = [comparison.a, comparison.b].map(
          ({ ties: { style, sources } }) => style[row] !== TieStyle.out && sources[row] === 0,
        );
        expect(told.map((one) => one === 'on record')).toEqual(expected);
      }
    }),
  );
});
