import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN, parseDay } from '../../model/day.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import {
  type FocusGround,
  focusHome,
  focusStart,
  focusTie,
  focusTowards,
  targetOfFocus,
} from './keyboardFocus.ts';

const graph = sampleGraph();
const settings = {
  axis: 'reported',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
} as const;
const ground: FocusGround = {
  graph,
  visible: visibleGraph(graph, settings),
  positions: { x: graph.entities.x, y: graph.entities.y },
  selected: null,
};
const nothing = parseDay('1900-01-01') ?? DAY_MIN;
const empty: FocusGround = {
  ...ground,
  visible: visibleGraph(graph, { ...settings, window: { from: DAY_MIN, until: nothing }, undated: false }),
};
const entity = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const at = (id: string) => ({ entity: entity(id), tie: null });

describe('the keyboard', () => {
  it('starts at the most connected entity', () => {
    expect(focusStart(ground)).toEqual(at('country-b'));
  });

  it('starts at the selected entity when there is one', () => {
    expect(focusStart({ ...ground, selected: { type: 'entity', row: entity('league') } })).toEqual(
      at('league'),
    );
  });

  it('does not start at a selected entity that is outside the filters', () => {
    const conflict = visibleGraph(graph, { ...settings, classes: ['material-conflict'] });
    const selected = { type: 'entity', row: entity('minister-b') } as const;
    expect(focusStart({ ...ground, visible: conflict, selected })).toEqual(at('country-a'));
  });

  it('has nowhere to start when nothing is visible', () => {
    expect(focusStart(empty)).toBeNull();
    expect(focusHome(empty)).toBeNull();
  });
});

describe('an arrow', () => {
  it('leads to the nearest entity in its direction', () => {
    expect(focusTowards(ground, at('island'), 'down')).toEqual(at('league'));
    expect(focusTowards(ground, at('country-b'), 'right')).toEqual(at('minister-b'));
  });

  it('leads from a tie to the neighbour of the entity it belongs to', () => {
    expect(focusTowards(ground, { ...at('island'), tie: 0 }, 'down')).toEqual(at('league'));
  });

  it('passes over what is outside the filters', () => {
    const visible = visibleGraph(graph, { ...settings, classes: ['material-conflict'] });
    expect(focusTowards({ ...ground, visible }, at('country-a'), 'right')).toEqual(at('island'));
  });

  it('stays where it is when nothing lies there', () => {
    expect(focusTowards(ground, at('minister-b'), 'right')).toEqual(at('minister-b'));
  });
});

describe('a bracket', () => {
  it('goes through the ties of the entity and stays with it', () => {
    const first = focusTie(ground, at('country-b'), 1);
    expect(first.entity).toBe(entity('country-b'));
    expect(graph.ties.id[first.tie ?? -1]).toBe('country-a~country-b');
    const second = focusTie(ground, first, 1);
    expect(focusTie(ground, second, -1)).toEqual(first);
  });
});

describe('what has the focus', () => {
  it('is the tie when there is one, else the entity', () => {
    expect(targetOfFocus(null)).toBeNull();
    expect(targetOfFocus({ entity: 2, tie: null })).toEqual({ type: 'entity', row: 2 });
    expect(targetOfFocus({ entity: 2, tie: 4 })).toEqual({ type: 'tie', row: 4 });
  });
});
