import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../layout/seededRandom.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { buildHitIndex, entityAt, hitTest, tieAt } from './hitTest.ts';
import { buildScene } from './scene.ts';

const input = sampleSceneInput();
const scene = buildScene(input);
const index = buildHitIndex(scene);
const row = (id: string) => input.graph.entities.rowOf.get(id) ?? -1;
const tie = (id: string) => input.graph.ties.rowOf.get(id) ?? -1;

describe('a hit', () => {
  test('is the entity whose mark lies under the pixel', () => {
    expect(hitTest(index, 200, 210)).toEqual({ type: 'entity', row: row('league') });
  });

  test('is the tie that runs through the pixel', () => {
    expect(hitTest(index, 150, 180)).toEqual({ type: 'tie', row: tie('country-a~league') });
  });

  test('is the entity where a tie ends', () => {
    expect(hitTest(index, 104, 150)?.type).toBe('entity');
  });

  test('is nothing in the open', () => {
    expect(hitTest(index, 20, 20)).toBeNull();
  });

  test('is easier with more slop, as fingers need', () => {
    const edge = 200 + (scene.geometry.radius[row('league')] ?? 0) + 12;
    expect(entityAt(index, edge, 210, 4)).toBe(-1);
    expect(entityAt(index, edge, 210, 16)).toBe(row('league'));
  });

  test('is never a tie outside the filters', () => {
    const style = input.visual.ties.style.map(() => TieStyle.out);
    const visual = { ...input.visual, ties: { ...input.visual.ties, style } };
    expect(tieAt(buildHitIndex(buildScene({ ...input, visual })), 150, 180, 4)).toBe(-1);
  });

  test('is never an entity that is hidden', () => {
    const shown = input.visual.entities.shown.with(row('league'), 0) as Uint8Array;
    const visual = {
      ...input.visual,
      entities: { ...input.visual.entities, shown },
      outside: 'hide' as const,
    };
    expect(entityAt(buildHitIndex(buildScene({ ...input, visual })), 200, 210, 4)).toBe(-1);
  });

  test('is not a tie beyond its end', () => {
    expect(tieAt(index, 250, 240, 4)).toBe(-1);
  });

  test('is the entity that a look at every mark finds', () => {
    const random = seededRandom(2);
    const many = <Column extends ArrayLike<number>>(make: (values: number[]) => Column, most: number) =>
      make(Array.from({ length: 200 }, () => random() * most));
    const x = many((values) => Float32Array.from(values), 400);
    const y = many((values) => Float32Array.from(values), 300);
    const radius = many((values) => Float32Array.from(values), 22);
    const drawn = new Uint8Array(200).fill(2);
    const index = buildHitIndex({ ...scene, geometry: { x, y, radius, drawn } });
    const pixel = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(pixel, fc.integer({ min: 0, max: 60 }), (at, slop) => {
        const gaps = Array.from(drawn.keys())
          .map((one) => ({ one, gap: Math.hypot(x[one]! - at.x, y[one]! - at.y) - radius[one]! }))
          .filter(({ gap }) => gap <= slop)
          .sort((a, b) => a.gap - b.gap);
        expect(entityAt(index, at.x, at.y, slop)).toBe(gaps[0]?.one ?? -1);
      }),
    );
  });
});
