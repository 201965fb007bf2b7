import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../model/day.ts';
import { graphOf } from '../../model/graphOf.ts';
import { GraphFileSchema } from '../../model/wire/graphFile.ts';
import { visibleGraph } from '../../query/visibleGraph.ts';
import { buildHitIndex } from '../../render/hitTest.ts';
import { buildScene } from '../../render/scene.ts';
import { sampleSceneInput } from '../../testing/sampleScene.ts';
import { frameEntities, holdsEntities } from './frameEntities.ts';
import { largestSources } from './largestSources.ts';
import { placesOf } from './pins.ts';
import { pointedTarget } from './pointing.ts';
import { visualOf } from './visualOf.ts';

const file: unknown = JSON.parse(readFileSync('data/china-russia/graph.json', 'utf8'));
const graph = graphOf(v.parse(GraphFileSchema, file));
const row = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const window = { from: parseDay('2024-02-28') as Day, until: parseDay('2025-07-15') as Day };
const filters = {
  axis: 'reported',
  certainty: 'possible',
  undated: true,
  kinds: null,
  classes: null,
} as const;
const visible = visibleGraph(graph, { ...filters, window });
const visual = visualOf(visible, { outside: 'fade' }, null);
const most = largestSources(graph);

const FOOT_PX = 52;

/** The shipped dataset in its first dates, framed for an area. */
function sceneIn(width: number, height: number) {
  const viewport = { width, height, pixelRatio: 2, top: 0 };
  const { positions } = placesOf({ x: graph.entities.x, y: graph.entities.y }, new Map(), width / height);
  const labels = graph.entities.names.map(({ en }) => en);
  const poles = [row('china'), row('russia')];
  const sizes = { mostEntitySources: most.entity, mostTieSources: most.tie, fontFamily: 'sans-serif', poles };
  const input = {
    ...sampleSceneInput({ graph, visual, positions, viewport, labels, options: sizes }),
    names: labels,
  };
  const camera = frameEntities(input, { positions, viewport, footPx: FOOT_PX }, visual.entities.shown);
  return buildScene({ ...input, camera: camera ?? input.camera });
}

describe('a finger on the line between China and Russia', () => {
  it.each([
    [390, 560],
    [320, 380],
    [768, 700],
  ])('opens that tie in an area of %i × %i', (width, height) => {
    const scene = sceneIn(width, height);
    const hits = buildHitIndex(scene);
    const { x, y, radius } = scene.geometry;
    const [china, russia] = [row('china'), row('russia')];
    const tie = graph.ties.rowOf.get('china~russia') ?? -1;
    const place = (column: Float32Array, part: number) =>
      (column[china] ?? 0) + ((column[russia] ?? 0) - (column[china] ?? 0)) * part;
    const length = Math.hypot(place(x, 1) - place(x, 0), place(y, 1) - place(y, 0));
    const onMark = (at: { x: number; y: number }) =>
      radius.some((size, one) => Math.hypot((x[one] ?? 0) - at.x, (y[one] ?? 0) - at.y) <= size);
    const taps = Array.from({ length: 61 }, (_, tap) => 0.2 + (0.6 * tap) / 60)
      .map((part) => ({ x: place(x, part), y: place(y, part) }))
      .filter((at) => !onMark(at));
    const opened = taps.map((at) => pointedTarget(hits, at, true));
    expect(length).toBeGreaterThan(100);
    expect(taps.length).toBeGreaterThan(40);
    expect(opened.filter((target) => target?.type === 'tie' && target.row === tie)).toHaveLength(taps.length);
  });
});

describe('the picture that is framed', () => {
  it.each([
    [320, 300],
    [768, 700],
    [512, 510],
    [980, 600],
  ])('has every mark and pole label inside an area of %i × %i, above the tools', (width, height) => {
    const { geometry, base } = sceneIn(width, height);
    for (const [one, drawn] of geometry.drawn.entries()) {
      if (drawn !== 2) continue;
      const [x, y, radius] = [geometry.x[one] ?? 0, geometry.y[one] ?? 0, geometry.radius[one] ?? 0];
      expect(Math.min(x, y) - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(width);
      expect(y + radius).toBeLessThan(height - FOOT_PX);
    }
    const names = base.labels.map(({ row: one }) => graph.entities.id[one]);
    expect(names).toEqual(expect.arrayContaining(['china', 'russia']));
  });

  it('no longer holds everything when a strip is taken off, and does again when framed anew', () => {
    const { input, geometry } = sceneIn(980, 600);
    const { shown } = visual.entities;
    const frame = (height: number) => ({
      positions: { x: Float32Array.from(input.positions.x), y: Float32Array.from(input.positions.y) },
      viewport: { ...input.viewport, height, top: 0 },
      footPx: FOOT_PX,
    });
    expect(geometry.drawn).toContain(2);
    expect(holdsEntities(input, frame(600), shown, input.camera)).toBe(true);
    expect(holdsEntities(input, frame(520), shown, input.camera)).toBe(false);
    const camera = frameEntities({ ...input, names: input.labels }, frame(520), shown);
    expect(camera && holdsEntities(input, frame(520), shown, camera)).toBe(true);
  });
});
