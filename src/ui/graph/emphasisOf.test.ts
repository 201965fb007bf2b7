import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN, parseDay } from '../../model/day.ts';
import type { EntityId, EventId, ReportId, TieId } from '../../model/ids.ts';
import { NO_PATHS, pathAnswer } from '../../query/paths/pathAnswer.ts';
import { pathRows } from '../../query/paths/pathRows.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { NO_EMPHASIS } from '../../render/visualState.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { emphasisOf, selectionOf } from './emphasisOf.ts';

const graph = sampleGraph();
const visible = visibleGraph(graph, {
  axis: 'reported',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
});
const entity = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const tie = (id: string) => graph.ties.rowOf.get(id) ?? -1;

describe('what is emphasized by a selection', () => {
  it('is nothing without one', () => {
    expect(emphasisOf(graph, visible, null)).toEqual(NO_EMPHASIS);
  });

  it('is the selected entity', () => {
    const selection = { type: 'entity', id: 'league' as EntityId } as const;
    expect(emphasisOf(graph, visible, selection)).toEqual({
      ...NO_EMPHASIS,
      selected: { type: 'entity', row: entity('league') },
    });
  });

  it('is the selected tie', () => {
    const selection = { type: 'tie', id: 'country-a~league' as TieId } as const;
    expect(emphasisOf(graph, visible, selection).selected).toEqual({
      type: 'tie',
      row: tie('country-a~league'),
    });
  });

  it('is every tie that a selected event stands behind, with its ends', () => {
    const { selected, lit } = emphasisOf(graph, visible, { type: 'event', id: 'talks' as EventId });
    expect(selected).toBeNull();
    expect(lit?.ties).toEqual([tie('country-a~country-b')]);
    expect(lit?.entities).toEqual([entity('country-a'), entity('country-b')]);
  });

  it('is every visible tie that a selected report stands behind', () => {
    const courier = { type: 'report', id: 'courier' as ReportId } as const;
    const ties = ['country-a~island', 'country-a~league', 'country-b~league'];
    const lit = emphasisOf(graph, visible, courier).lit?.ties.map((row) => graph.ties.id[row]);
    expect(lit?.toSorted()).toEqual(ties);
    const before = visibleGraph(graph, {
      ...visible.settings,
      window: { from: DAY_MIN, until: parseDay('2024-03-01') ?? DAY_MAX },
    });
    const still = emphasisOf(graph, before, courier).lit?.ties.map((row) => graph.ties.id[row]);
    expect(still).toEqual(['country-b~league']);
  });

  it('is nothing for an id that the dataset does not have', () => {
    const selection = { type: 'entity', id: 'nobody' as EntityId } as const;
    expect(emphasisOf(graph, visible, selection)).toEqual(NO_EMPHASIS);
  });
});

describe('the paths of an answer', () => {
  const failures = new Uint16Array(graph.links.count);
  const search = { graph, from: entity('island'), to: entity('league'), failures, times: null };
  const answer = pathAnswer(search, visible.states);
  const lit = { ...pathRows(answer.paths) };

  it('stay lit while nothing is selected, or something that lies on one', () => {
    expect(emphasisOf(graph, visible, null, answer)).toEqual({ ...NO_EMPHASIS, lit });
    const row = entity('country-a');
    const id = graph.entities.id[row] as EntityId;
    const onPath = emphasisOf(graph, visible, { type: 'entity', id }, answer);
    expect(onPath).toEqual({ ...NO_EMPHASIS, selected: { type: 'entity', row }, lit });
  });

  it('give way to what is selected beside them', () => {
    const id = 'minister-b' as EntityId;
    expect(emphasisOf(graph, visible, { type: 'entity', id }, answer).lit).toBeNull();
  });

  it('light nothing where there are none', () => {
    expect(emphasisOf(graph, visible, null, NO_PATHS)).toEqual(NO_EMPHASIS);
  });
});

describe('selecting', () => {
  it('names an entity or a tie by id', () => {
    expect(selectionOf(graph, { type: 'entity', row: 0 })).toEqual({ type: 'entity', id: 'country-a' });
    const row = tie('country-b~league');
    expect(selectionOf(graph, { type: 'tie', row })).toEqual({ type: 'tie', id: 'country-b~league' });
  });

  it('selects nothing for a row that is none', () => {
    expect(selectionOf(graph, { type: 'tie', row: -1 })).toBeNull();
  });
});
