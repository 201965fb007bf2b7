import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { stepTie, tiesByDate } from './tieOrder.ts';

const graph = sampleGraph();
const visible = visibleGraph(graph, {
  axis: 'reported',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
});
const orderOf = (id: string, of = visible) =>
  tiesByDate(graph, of, graph.entities.rowOf.get(id) ?? -1).map((tie) => graph.ties.id[tie]);

describe('ties by date', () => {
  it('begin with the one that was reported first', () => {
    expect(orderOf('country-b')).toEqual([
      'country-a~country-b',
      'country-b~island',
      'country-b~minister-b',
      'country-b~league',
    ]);
  });

  it('end with those that no report tells of', () => {
    const affiliations = visibleGraph(graph, {
      ...visible.settings,
      classes: ['affiliation', 'stated', 'about'],
    });
    expect(orderOf('country-b', affiliations).at(-1)).toBe('country-b~league');
  });

  it('leave out what the view leaves out', () => {
    const conflict = visibleGraph(graph, { ...visible.settings, classes: ['verbal-conflict'] });
    expect(orderOf('country-b', conflict)).toEqual(['country-b~league']);
    expect(orderOf('island', conflict)).toEqual([]);
  });
});

describe('a round of ties', () => {
  it.each([
    ['goes on', [5, 6, 7], 5, 1, 6],
    ['goes back', [5, 6, 7], 6, -1, 5],
    ['begins again after the last', [5, 6, 7], 7, 1, 5],
    ['ends before the first', [5, 6, 7], 5, -1, 7],
    ['begins with the first', [5, 6, 7], null, 1, 5],
    ['begins with the last when it goes back', [5, 6, 7], null, -1, 7],
    ['begins anew from a tie that has left', [5, 6, 7], 9, 1, 5],
    ['stays on the only one', [5], 5, 1, 5],
    ['has nothing to step on without ties', [], null, 1, null],
  ] as const)('%s', (_, ties, from, step, next) => expect(stepTie(ties, from, step)).toBe(next));
});
