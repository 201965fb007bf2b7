import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { type ArrangeGround, arrangeInput, withArrangement } from './arrangeInput.ts';

const graph = sampleGraph();
const settings = {
  axis: 'reported',
  window: { from: DAY_MIN, until: DAY_MAX },
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
} as const;
const row = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const poles = [row('country-a'), row('country-b')];
const layout = { x: graph.entities.x, y: graph.entities.y };
const ground = (change: Partial<ArrangeGround> = {}): ArrangeGround => ({
  graph,
  visible: visibleGraph(graph, settings),
  layout,
  pins: new Map(),
  poles,
  radiusPx: () => 5,
  labelWidthPx: (of) => of * 10,
  aspect: 1.6,
  ...change,
});
const conflict = visibleGraph(graph, { ...settings, classes: ['verbal-conflict', 'material-conflict'] });

describe('what is re-arranged', () => {
  it('is what is visible, numbered anew', () => {
    const { rows, input } = arrangeInput(ground({ visible: conflict }));
    expect(rows.map((one) => graph.entities.id[one])).toEqual(['country-a', 'country-b', 'league', 'island']);
    expect(input.entityCount).toBe(4);
    expect(input.ties).toEqual({ a: [0, 1], b: [3, 2], weight: [1, 1] });
    expect(input.start).toEqual({ x: [-100, 100, 0, 0], y: [0, 0, 60, -80] });
    expect(input.labelWidth).toEqual([0, 20, 40, 80]);
    expect(input.radius).toEqual([10, 10, 10, 10]);
  });

  it('holds pins where they are, as far as they are visible', () => {
    const pins = new Map([
      [row('island'), { x: 3, y: 4 }],
      [row('minister-b'), { x: 5, y: 6 }],
    ]);
    expect(arrangeInput(ground({ visible: conflict, pins })).input.fixed).toEqual([{ row: 3, x: 3, y: 4 }]);
  });

  it.each([
    [0.5, 1.2],
    [1.6, 1.6],
    [4, 2.2],
  ])('fills an area %s times as wide as high up to a point', (aspect, used) => {
    expect(arrangeInput(ground({ aspect })).input.aspect).toBe(used);
  });

  it('is free to all sides in a dataset without poles', () => {
    const { lean } = arrangeInput(ground({ poles: [] })).input;
    expect([...Array.from(lean)].every(Number.isNaN)).toBe(true);
  });
});

describe('leaning', () => {
  /** Lean by id of what is visible. */
  const leans = (visible: ArrangeGround['visible']) => {
    const { rows, input } = arrangeInput(ground({ visible }));
    return Object.fromEntries(rows.map((one, at) => [graph.entities.id[one], input.lean[at]]));
  };

  it('has the poles at the ends, sides on their halves, and what both share in the middle', () => {
    const found = leans(ground().visible);
    expect(found).toMatchObject({ 'country-a': -1, 'country-b': 1, 'minister-b': 1, league: 0 });
  });

  it('follows the visible ties only, and puts no third party in the place of a pole', () => {
    const found = leans(conflict);
    expect([found['league'], found['island']].map((one) => one?.toFixed(1))).toEqual(['0.8', '-0.8']);
  });
});

describe('an arrangement', () => {
  it('moves its rows and no others, in a copy', () => {
    const arranged = { x: Float32Array.of(1, 2), y: Float32Array.of(3, 4) };
    const after = withArrangement(layout, [0, 3], arranged);
    expect([...after.x]).toEqual([1, 100, 0, 2, 0]);
    expect([...after.y]).toEqual([3, 0, 60, 4, -80]);
    expect([...layout.x]).toEqual([-100, 100, 0, 140, 0]);
  });
});
