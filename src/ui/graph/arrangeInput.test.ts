import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../model/day.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { sampleGraph } from '../../testing/sampleGraph.ts';
import { type ArrangeGround, arrangeInput, leansOf, withArrangement } from './arrangeInput.ts';

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
  const leans = leansOf(graph, ground().visible, poles);

  it('puts the poles at the ends', () => {
    expect(leans[row('country-a')]).toBe(-1);
    expect(leans[row('country-b')]).toBe(1);
  });

  it('puts what both share in the middle', () => expect(leans[row('league')]).toBe(0));
  it('keeps what belongs to a side on its half', () => expect(leans[row('minister-b')]).toBe(1));

  it('follows the visible ties only', () => {
    const about = visibleGraph(graph, { ...settings, classes: ['about'] });
    expect(leansOf(graph, about, poles)[row('island')]).toBe(1);
    expect(leansOf(graph, about, poles)[row('league')]).toBeNaN();
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
