import { describe, expect, test } from 'vitest';
import { Direction, EvidenceFlag } from '../../model/codes.ts';
import { WindowState } from '../../model/dateBounds.ts';
import { type PathStep, pathAnswer } from '../../query/paths/pathAnswer.ts';
import type { SampleEvidence } from '../../testing/sampleDraft.ts';
import { SAMPLE } from '../../testing/sampleDraft.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { stepClass, stepDirection, stepLine, stepSourcesText } from './stepText.ts';

/** The only step between two countries of whom one item is told, or more. */
function stepOf(
  told: Partial<SampleEvidence>,
  state: number = WindowState.certain,
  more: readonly SampleEvidence[] = [],
) {
  const graph = sampleGraph({
    ...SAMPLE,
    evidence: [
      { between: ['country-a', 'country-b'], report: 'gazette', date: '2024-02-26', ...told },
      ...more,
    ],
  });
  const states = new Uint8Array(graph.evidence.count).fill(state);
  const failures = new Uint16Array(graph.links.count);
  const [path] = pathAnswer({ graph, from: 1, to: 0, failures, times: null }, states).paths;
  const [step] = path?.steps ?? [];
  return { graph, states, step: step as PathStep };
}

describe('a step in words', () => {
  test.each([
    [{ direction: Direction.forward }, 'Country A → Country B'],
    [{ direction: Direction.backward }, 'Country B → Country A'],
    [{ direction: Direction.joint }, ''],
    [{ direction: Direction.forward, class: 'about' }, ''],
  ] as const)('%j: who acts on whom', (told, text) => {
    const { graph, step } = stepOf(told);
    expect(stepDirection(graph, step)).toBe(text);
  });

  test.each([
    [{}, WindowState.certain, 'solid'],
    [{}, WindowState.possible, 'dashed'],
    [{ flags: EvidenceFlag.planned }, WindowState.certain, 'dashed'],
    [{ flags: EvidenceFlag.negated | EvidenceFlag.alleged }, WindowState.certain, 'dotted'],
  ] as const)('%j: the line', (told, state, line) => {
    const { graph, states, step } = stepOf(told, state);
    expect(stepLine(graph, states, step)).toBe(line);
  });

  test('class and sources are those of the tie; an affiliation is on record', () => {
    const { graph, step } = stepOf({ class: 'stated' });
    expect([stepClass(graph, step), stepSourcesText(step)]).toEqual(['stated', '1 independent source']);
    expect(stepSourcesText({ telling: 2, sources: 2 })).toBe('2 independent sources');
    expect(stepSourcesText({ telling: 0, sources: 0 })).toBe('on record');
  });

  test('sources of what is shown stand apart from those of the whole tie', () => {
    const between = ['country-a', 'country-b'] as const;
    const { step } = stepOf({ event: 'talks' }, WindowState.certain, [
      { between, report: 'herald', event: 'talks' },
      { between, report: 'courier', event: 'talks' },
      { between, report: 'archive' },
    ]);
    expect(stepSourcesText(step)).toBe('this: 2 independent sources; tie: 3');
    expect(stepSourcesText({ telling: 1, sources: 88 })).toBe('this: 1 independent source; tie: 88');
    expect(stepSourcesText({ telling: 0, sources: 5 })).toBe('this: on record; tie: 5');
  });
});
