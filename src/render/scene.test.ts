import { describe, expect, test } from 'vitest';
import { seededRandom } from '../layout/seededRandom.ts';
import { sampleGraph } from '../testing/sampleGraph.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { boxesOverlap } from './boxGrid.ts';
import { EMPTY_LAYER } from './drawList.ts';
import { gapTo } from './markGrid.ts';
import { buildScene, drawListOf } from './scene.ts';

/** Two poles and a crowd tied to one of them, scattered over 800 by 600 world units. */
function crowdedInput(count: number, k: number) {
  const random = seededRandom(5);
  const id = (row: number) => `entity-${String(row).padStart(3, '0')}`;
  const graph = sampleGraph({
    entities: Array.from({ length: count }, (_, row) => ({
      id: id(row),
      name: `Entity with number ${row}`,
      x: (random() - 0.5) * 800,
      y: (random() - 0.5) * 600,
    })),
    reports: [{ id: 'report', published: '2024-01-01' }],
    evidence: Array.from({ length: count - 2 }, (_, row) => ({
      between: [id(row % 2), id(row + 2)] as const,
      report: 'report',
    })),
  });
  return sampleSceneInput({
    graph,
    camera: { x: 0, y: 0, k },
    viewport: { width: 800, height: 600, pixelRatio: 1 },
  });
}

describe('a scene', () => {
  test('labels everything when there is room, poles first and in larger letters', () => {
    const { labels } = buildScene(sampleSceneInput()).base;
    expect(labels.map(({ text }) => text).slice(0, 2)).toEqual(['Country A', 'Country B']);
    expect(labels).toHaveLength(5);
    expect(labels[0]?.font).toBe('600 16px sans-serif');
    expect(labels[4]?.font).toBe('400 12px sans-serif');
  });

  test('labels poles first, however few sources they have', () => {
    const options = { ...sampleSceneInput().options, poles: [4] };
    const { labels } = buildScene(sampleSceneInput({ options })).base;
    expect(labels[0]).toMatchObject({ text: 'Island', font: '600 16px sans-serif' });
  });

  test('gives every text a box that holds it', () => {
    const { base, input } = buildScene(crowdedInput(60, 1));
    for (const { text, font, x, box } of base.labels) {
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x + input.measureText(text, font)).toBeLessThanOrEqual(box.x + box.width);
    }
  });

  test('is the same when built twice', () => {
    expect(buildScene(crowdedInput(80, 1)).base).toEqual(buildScene(crowdedInput(80, 1)).base);
  });

  test('has no labels that overlap', () => {
    const { labels } = buildScene(crowdedInput(120, 1)).base;
    expect(labels.length).toBeGreaterThan(20);
    for (const [at, { box }] of labels.entries()) {
      expect(labels.slice(at + 1).filter((other) => boxesOverlap(box, other.box))).toEqual([]);
    }
  });

  test('has every label nearer to its own mark than to that of another', () => {
    const { base, geometry } = buildScene(crowdedInput(120, 1));
    const markOf = (row: number) => ({
      row,
      x: geometry.x[row] ?? 0,
      y: geometry.y[row] ?? 0,
      radius: geometry.radius[row] ?? 0,
    });
    for (const { row, box } of base.labels) {
      const own = gapTo(box, markOf(row));
      for (const other of geometry.drawn.keys()) {
        if (other !== row && geometry.drawn[other] === 2)
          expect(gapTo(box, markOf(other))).toBeGreaterThan(own);
      }
    }
  });

  test.each([0, 1])('keeps the label of pole %i on its outer side, whatever ties run there', (pole) => {
    const positions = {
      x: pole === 0 ? [0, 300, -300, -300, -300] : [-300, 0, 300, 300, 300],
      y: [0, 0, -40, 0, 40],
    };
    const { base, geometry } = buildScene(
      sampleSceneInput({ positions, viewport: { width: 900, height: 300, pixelRatio: 1 } }),
    );
    const { box } = base.labels.find(({ row }) => row === pole)!;
    const at = geometry.x[pole] ?? 0;
    expect(Math.sign(box.x + box.width / 2 - at)).toBe(pole === 0 ? -1 : 1);
    expect(box.y + box.height / 2).toBeCloseTo(150, 3);
  });

  test('labels a larger part of what is in sight when zoomed in', () => {
    const part = (k: number) => {
      const { base, geometry } = buildScene(crowdedInput(120, k));
      return base.labels.length / geometry.drawn.filter((drawn) => drawn === 2).length;
    };
    expect(part(3)).toBeGreaterThan(part(1));
  });

  test('shortens a label that is longer than 190 pixels', () => {
    const labels = ['x'.repeat(60), 'B', 'C', 'D', 'E'];
    const { base } = buildScene(
      sampleSceneInput({ labels, options: { ...sampleSceneInput().options, poles: [] } }),
    );
    expect(base.labels.find(({ row }) => row === 1)?.text).toBe('B');
    expect(base.labels.every(({ box }) => box.width <= 400)).toBe(true);
  });

  test('rings what is new and shows new ties in full ink; labels stand as before', () => {
    const input = sampleSceneInput();
    const { visual, graph } = input;
    const before = buildScene(input).base;
    const { lines, marks, labels } = buildScene({
      ...input,
      visual: {
        ...visual,
        entities: {
          ...visual.entities,
          isNew: Uint8Array.from({ length: graph.entities.count }, (_, row) => (row === 2 ? 1 : 0)),
        },
        ties: { ...visual.ties, isNew: new Uint8Array(graph.ties.count).fill(1) },
      },
    }).base;
    expect(lines.slice(0, before.lines.length)).toEqual(before.lines);
    expect(lines.slice(before.lines.length).length).toBeGreaterThan(0);
    expect(lines.slice(before.lines.length).every(({ alpha }) => alpha === 1)).toBe(true);
    expect(marks.slice(before.marks.length)).toMatchObject([{ fill: null }]);
    expect(labels).toEqual(before.labels);
  });

  test('of an empty graph is empty', () => {
    const graph = sampleGraph({ entities: [], reports: [], evidence: [] });
    expect(buildScene(sampleSceneInput({ graph })).base).toEqual(EMPTY_LAYER);
  });

  test('makes one list with the overlay', () => {
    const scene = buildScene(sampleSceneInput());
    expect(drawListOf(scene, EMPTY_LAYER)).toEqual({
      viewport: scene.input.viewport,
      ground: scene.input.palette.ground,
      base: scene.base,
      overlay: EMPTY_LAYER,
    });
  });
});
