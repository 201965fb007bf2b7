import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../model/graph.ts';
import { arbitraryGraph, arbitrarySettings, arbitraryWindow } from '../../testing/arbitraryGraph.ts';
import { SAMPLE, type SampleEvidence } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { H1_SETTINGS, H2, toldBetween } from '../../testing/sampleHalves.ts';
import type { FilterSettings } from '../filter.ts';
import { TieStyle, type VisibleGraph, visibleGraph } from '../visibleGraph.ts';
import type { Changes } from './changes.ts';
import { compareWindows } from './compareWindows.ts';
import { type ChangeName, changeName, TieChange } from './tieChange.ts';

function comparisonOf(graph: Graph, a: FilterSettings, b: Pick<FilterSettings, 'window'>) {
  return compareWindows(graph, a, b.window);
}

/** Each row in words: "new", "possibly new". */
function wordsOf({ change, possible }: Changes): string[] {
  return Array.from(change, (one, row) =>
    possible[row] === 1 ? `possibly ${changeName(one)}` : (changeName(one) ?? 'none'),
  );
}

describe('from the first to the second half of 2024', () => {
  const dated = (date: string | undefined, report?: string) =>
    toldBetween('country-a', 'country-b', date, report);
  test.each<[what: string, evidence: readonly SampleEvidence[], words: string]>([
    ['told of in the second half only', [dated('2024-07-01')], 'new'],
    ['told of in the first half only', [dated('2024-06-30')], 'ended'],
    ['by one source in each', [dated('2024-03'), dated('2024-08', 'courier')], 'kept'],
    [
      'by one source, then by two',
      [dated('2024-03'), dated('2024-08'), dated('2024-09', 'courier')],
      'stronger',
    ],
    [
      'by two copies of one text, then by one',
      [dated('2024-03'), dated('2024-04', 'herald'), dated('2024-08')],
      'kept',
    ],
    [
      'by two sources, then by one',
      [dated('2024-03'), dated('2024-04', 'courier'), dated('2024-08')],
      'weaker',
    ],
    ['through both', [dated('2024-03/2024-09')], 'kept'],
    ['in neither', [dated('2023-03')], 'none'],
    ['without a date', [dated(undefined)], 'kept'],
    ['without a date, and once more in the second half', [dated(undefined), dated('2024-08')], 'kept'],
    ['once, in a year', [dated('2024')], 'possibly unclear'],
    ['some day from December on', [dated('[2024-12-01..2025-02-01]')], 'possibly new'],
    [
      'surely in the second half, perhaps in the first',
      [dated('2024-08'), dated('[2023-12-01..2024-01-31]')],
      'possibly new',
    ],
    [
      'in both, and by another source in either',
      [dated('2024-03'), dated('2024-08'), dated('2024', 'courier')],
      'possibly unclear',
    ],
    [
      'in both, and perhaps by another source in the second',
      [dated('2024-03'), dated('2024-08'), dated('[2024-12-01..2025-02-01]', 'courier')],
      'possibly stronger',
    ],
  ])('a tie %s', (_what, evidence, words) => {
    const graph = sampleGraph({ ...SAMPLE, evidence });
    const { ties, entities, counts } = comparisonOf(graph, H1_SETTINGS, { ...H1_SETTINGS, window: H2 });
    expect(wordsOf(ties)).toEqual([words]);
    const [, name = words] = words.split(' ');
    if (words === 'none') return;
    expect(counts.ties[name as ChangeName]).toEqual(
      words === name ? { certain: 1, possible: 0 } : { certain: 0, possible: 1 },
    );
    const isThere = ['stronger', 'weaker'].includes(name) || words === 'possibly unclear';
    if (!isThere) expect(wordsOf(entities).slice(0, 2)).toEqual([words, words]);
  });

  test('with possible evidence left out, what it allows still makes a change uncertain', () => {
    const evidence = [dated('2024-08'), dated('[2023-12-01..2024-01-31]')];
    const graph = sampleGraph({ ...SAMPLE, evidence });
    const certain = { ...H1_SETTINGS, certainty: 'certain' } as const;
    expect(wordsOf(comparisonOf(graph, certain, { ...certain, window: H2 }).ties)).toEqual(['possibly new']);
  });

  test('with undated evidence left out, it keeps nothing in both', () => {
    const graph = sampleGraph({ ...SAMPLE, evidence: [dated(undefined), dated('2024-08')] });
    const dates = { ...H1_SETTINGS, undated: false };
    expect(wordsOf(comparisonOf(graph, dates, { ...dates, window: H2 }).ties)).toEqual(['new']);
  });
});

const SWAPPED: Readonly<Record<number, number>> = {
  ...Object.fromEntries(Object.values(TieChange).map((one) => [one, one])),
  [TieChange.new]: TieChange.ended,
  [TieChange.ended]: TieChange.new,
  [TieChange.stronger]: TieChange.weaker,
  [TieChange.weaker]: TieChange.stronger,
};

test('swapping the windows exchanges new with ended and stronger with weaker, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, arbitraryWindow, (graph, a, window) => {
      const b = { ...a, window };
      const [forth, back] = [comparisonOf(graph, a, b), comparisonOf(graph, b, a)];
      for (const part of ['ties', 'entities'] as const) {
        expect(Array.from(forth[part].change, (one) => SWAPPED[one])).toEqual([...back[part].change]);
        expect(forth[part].possible).toEqual(back[part].possible);
      }
    }),
    { numRuns: 200 },
  );
});

test('a window compared with itself keeps everything', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, (graph, settings) => {
      const visible = visibleGraph(graph, settings);
      const { ties, entities, a, b, either } = compareWindows(graph, settings, settings.window);
      expect(either).toEqual(visible);
      expect([a.ties, b.ties]).toEqual([visible.ties, visible.ties]);
      const kept = (shown: ArrayLike<number>) =>
        Array.from(shown, (one) => (one === 0 ? TieChange.none : TieChange.kept));
      expect([...ties.change]).toEqual(kept(visible.ties.style));
      expect([...entities.change]).toEqual(kept(visible.entities.degree));
    }),
    { numRuns: 200 },
  );
});

type Ties = Pick<VisibleGraph, 'ties'>;

/** The change as the ties of the two windows have it. */
function plainChange(a: Ties, b: Ties, tie: number): number {
  const [inA, inB] = [a, b].map((one) => one.ties.style[tie] !== TieStyle.out);
  if (!inA || !inB) return inB ? TieChange.new : inA ? TieChange.ended : TieChange.none;
  const gain = (b.ties.sources[tie] ?? 0) - (a.ties.sources[tie] ?? 0);
  if (gain === 0) return TieChange.kept;
  return gain > 0 ? TieChange.stronger : TieChange.weaker;
}

test('where all dates are certain, it is the plain difference of two sets', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, arbitraryWindow, (graph, settings, window) => {
      const { ties, a, b } = compareWindows(graph, settings, window);
      const sure = [...ties.change.keys()].filter((tie) => ties.possible[tie] === 0);
      expect(sure.map((tie) => ties.change[tie])).toEqual(sure.map((tie) => plainChange(a, b, tie)));
    }),
    { numRuns: 200 },
  );
});

test('without filters of whole ties, each window shows what it shows alone, and together they show no more', () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitrarySettings, arbitraryWindow, (graph, any, window) => {
      const settings = { ...any, minSources: 1, maxSources: null, only: null };
      const { a, b, either } = compareWindows(graph, settings, window);
      expect(a.ties).toEqual(visibleGraph(graph, settings).ties);
      expect(b.ties).toEqual(visibleGraph(graph, { ...settings, window }).ties);
      const inOne = Array.from(a.ties.style, (style, tie) => style !== 0 || b.ties.style[tie] !== 0);
      expect(Array.from(either.ties.style, (style) => style !== 0)).toEqual(inOne);
    }),
    { numRuns: 200 },
  );
});

test('a tie that has enough sources only in both windows together is compared, not called new or ended', () => {
  const between = ['country-a', 'country-b'] as const;
  const evidence = [
    { between, date: '2024-03', report: 'gazette' },
    { between, date: '2024-08', report: 'courier' },
  ];
  const graph = sampleGraph({ ...SAMPLE, evidence });
  const strict = { ...H1_SETTINGS, minSources: 2 };
  expect(wordsOf(compareWindows(graph, strict, H2).ties)).toEqual(['kept']);
  expect(wordsOf(compareWindows(graph, { ...strict, minSources: 3 }, H2).ties)).toEqual(['none']);
});
