import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN, parseDay } from '../../model/day.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { visualOf } from './visualOf.ts';

const graph = sampleGraph();
const until = (day: string | null) =>
  visibleGraph(graph, {
    axis: 'reported',
    window: { from: DAY_MIN, until: (day === null ? null : parseDay(day)) ?? DAY_MAX },
    certainty: 'possible',
    undated: false,
    kinds: null,
    classes: null,
  });
const all = until(null);
const early = until('2024-03-01');
const ids = (flags: Uint8Array, of: readonly string[]) => of.filter((_, row) => flags[row] === 1);

describe('what the picture shows of a visible graph', () => {
  it('shows entities with a visible tie', () => {
    const { entities } = visualOf(early, { outside: 'fade' }, null);
    expect(ids(entities.shown, graph.entities.id)).toEqual([
      'country-a',
      'country-b',
      'league',
      'minister-b',
      'island',
    ]);
    const nothing = visualOf(until('1990-01-01'), { outside: 'fade' }, null);
    expect(ids(nothing.entities.shown, graph.entities.id)).toEqual([]);
  });

  it('marks the classes of each tie as bits', () => {
    const { ties } = visualOf(all, { outside: 'fade' }, null);
    const tie = graph.ties.rowOf.get('country-b~league') ?? -1;
    expect(ties.classMask[tie]).toBe((1 << 2) | (1 << 5));
  });

  it('takes over what becomes of the rest', () => {
    expect(visualOf(all, { outside: 'hide' }, null).outside).toBe('hide');
  });
});

describe('what is new', () => {
  it('is nothing without a before', () => {
    const { entities, ties } = visualOf(all, { outside: 'fade' }, null);
    expect([...entities.isNew, ...ties.isNew]).not.toContain(1);
  });

  it('is what the view before left out', () => {
    const { ties } = visualOf(all, { outside: 'fade' }, early);
    expect(ids(ties.isNew, graph.ties.id)).toEqual(['country-a~island', 'country-a~league']);
  });

  it('is every entity after a view that left nothing', () => {
    const { entities } = visualOf(all, { outside: 'fade' }, until('1990-01-01'));
    expect(ids(entities.isNew, graph.entities.id)).toHaveLength(5);
  });

  it('is not what only left', () => {
    const { entities, ties } = visualOf(early, { outside: 'fade' }, all);
    expect([...entities.isNew, ...ties.isNew]).not.toContain(1);
  });
});

it('sizes and colours stand for something else when they are given', () => {
  const look = { radiusPx: Float32Array.of(4, 5), group: Uint16Array.of(1, 2) };
  expect(visualOf(all, { outside: 'fade' }, null, look).entities).toMatchObject(look);
  expect(visualOf(all, { outside: 'fade' }, null).entities).not.toHaveProperty('group');
});
