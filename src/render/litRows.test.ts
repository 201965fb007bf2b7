import { describe, expect, test } from 'vitest';
import { TieStyle } from '../query/visibleGraph.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { litRows } from './litRows.ts';
import { type Emphasis, NO_EMPHASIS } from './visualState.ts';

const { graph, visual } = sampleSceneInput();
const row = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const tie = (id: string) => graph.ties.rowOf.get(id) ?? -1;
const entity = (id: string) => ({ type: 'entity', row: row(id) }) as const;

const compare = (one: string, other: string) => (one < other ? -1 : 1);

function litBy(emphasis: Partial<Emphasis>, seen = visual) {
  const lit = litRows(graph, seen, { ...NO_EMPHASIS, ...emphasis });
  return (
    lit && {
      entities: [...lit.entities].map((one) => String(graph.entities.id[one])).toSorted(compare),
      ties: [...lit.ties].map((one) => String(graph.ties.id[one])).toSorted(compare),
    }
  );
}

describe('what is lit', () => {
  test('is nothing without emphasis', () => {
    expect(litBy({})).toBeNull();
  });

  test('is an entity, its ties and its neighbours', () => {
    expect(litBy({ hovered: entity('league') })).toEqual({
      entities: ['country-a', 'country-b', 'league'],
      ties: ['country-a~league', 'country-b~league'],
    });
  });

  test('is a tie and its ends', () => {
    expect(litBy({ selected: { type: 'tie', row: tie('country-a~island') } })).toEqual({
      entities: ['country-a', 'island'],
      ties: ['country-a~island'],
    });
  });

  test('leaves out ties outside the filters', () => {
    const style = visual.ties.style.map((value, at) =>
      at === tie('country-b~league') ? TieStyle.out : value,
    );
    const seen = { ...visual, ties: { ...visual.ties, style } };
    expect(litBy({ hovered: entity('league') }, seen)?.ties).toEqual(['country-a~league']);
  });

  test('follows the pointer before the keyboard, the keyboard before a path, a path before the selection', () => {
    const path = { entities: [row('island')], ties: [] };
    const all = {
      hovered: entity('minister-b'),
      focused: entity('league'),
      lit: path,
      selected: entity('country-a'),
    };
    expect(litBy(all)?.entities).toEqual(['country-b', 'minister-b']);
    expect(litBy({ ...all, hovered: null })?.entities).toContain('league');
    expect(litBy({ ...all, hovered: null, focused: null })?.entities).toEqual(['island']);
    expect(litBy({ selected: all.selected })?.entities).toContain('country-a');
  });
});
