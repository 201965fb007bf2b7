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
import { frameEntities } from './frameEntities.ts';
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

/** The shipped dataset in its first dates, framed for an area. */
function sceneIn(width: number, height: number) {
  const viewport = { width, height, pixelRatio: 2, top: 0 };
  const { positions } = placesOf({ x: graph.entities.x, y: graph.entities.y }, new Map(), width / height);
  const labels = graph.entities.names.map(({ en }) => en);
  const poles = [row('china'), row('russia')];
  const sizes = { mostEntitySources: most.entity, mostTieSources: most.tie, fontFamily: 'sans-serif', poles };
  const input = sampleSceneInput({ graph, visual, positions, viewport, labels, options: sizes });
  const camera = frameEntities({ ...input, visible }, { positions, viewport }, visual.entities.shown);
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
