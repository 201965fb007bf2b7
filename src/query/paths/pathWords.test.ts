import { describe, expect, test } from 'vitest';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { PATHS_MAX } from './countPaths.ts';
import { NO_PATHS, type PathAnswer, type ShownPath } from './pathAnswer.ts';
import { hintWords, pathCount, pathSentence, pathTitle } from './pathWords.ts';

const graph = sampleGraph();
const question = { from: 0, to: 2, dates: 'any' } as const;
const FREE = { inFocus: false, filtered: false };
const shown: ShownPath = { steps: [], order: null };
const answer = (paths: number, total: number, steps = 2): PathAnswer => ({
  steps,
  total,
  paths: Array.from({ length: paths }, () => shown),
});

describe('paths in words', () => {
  test.each<[PathAnswer, string]>([
    [answer(1, 1, 1), '1 shortest path of 1 step'],
    [answer(3, 3), '3 shortest paths of 2 steps'],
    [answer(12, 16), '12 shortest paths of 2 steps (and 4 more)'],
    [answer(12, 1_000_012), '12 shortest paths of 2 steps (and 1,000,000 more)'],
    [answer(12, PATHS_MAX), '12 shortest paths of 2 steps (and more than can be counted)'],
  ])('%#: counted', (counted, text) => {
    expect(pathCount(counted)).toBe(text);
  });

  test('the title names both ends', () => {
    expect(pathTitle(graph, question)).toBe('Paths from Country A to League');
  });

  test.each([
    [answer(1, 1, 1), 'any', '1 shortest path of 1 step leads from Country A to League on any date.'],
    [answer(3, 3), 'window', '3 shortest paths of 2 steps lead from Country A to League in these dates.'],
    [NO_PATHS, 'order', 'No path from Country A to League in time order in these dates.'],
  ] as const)('%#: the answer is a sentence', (found, dates, text) => {
    expect(pathSentence(graph, { question: { ...question, dates }, answer: found, ...FREE })).toBe(text);
  });

  test.each([
    [{ inFocus: true }, 'No path from Country A to League on any date within the focus.'],
    [{ filtered: true }, 'No path from Country A to League on any date with these filters.'],
    [
      { inFocus: true, filtered: true },
      'No path from Country A to League on any date within the focus with these filters.',
    ],
  ])('%#: without a path it says what else holds', (held, text) => {
    expect(pathSentence(graph, { question, answer: NO_PATHS, ...FREE, ...held })).toBe(text);
  });

  test('a hint says how long the path is and under what', () => {
    expect(hintWords({ condition: 'on any date', steps: 2 })).toBe('There is one of 2 steps on any date.');
  });
});
