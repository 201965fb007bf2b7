import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../layout/seededRandom.ts';
import { TieStyle } from '../query/visibleGraph.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { buildHitIndex, hitTest, type Reach } from './hitTest.ts';
import { buildScene } from './scene.ts';

const input = sampleSceneInput();
const scene = buildScene(input);
const index = buildHitIndex(scene);
const row = (id: string) => input.graph.entities.rowOf.get(id) ?? -1;
const tieRow = (id: string) => input.graph.ties.rowOf.get(id) ?? -1;

const MOUSE: Reach = { entityPx: 4, tiePx: 4 };
const TOUCH: Reach = { entityPx: 18, tiePx: 8 };
const entity = (id: string) => ({ type: 'entity', row: row(id) });
const tie = (id: string) => ({ type: 'tie', row: tieRow(id) });

/** The sample with an entity outside the filters. */
function without(id: string, outside: 'fade' | 'hide') {
  const shown = input.visual.entities.shown.with(row(id), 0) as Uint8Array;
  const style = input.visual.ties.style.map((one, at) =>
    input.graph.ties.a[at] === row(id) || input.graph.ties.b[at] === row(id) ? TieStyle.out : one,
  );
  const { entities, ties } = input.visual;
  const visual = { entities: { ...entities, shown }, ties: { ...ties, style }, outside };
  return buildHitIndex(buildScene({ ...input, visual }));
}

describe('a hit', () => {
  test('is the entity whose mark lies under the pixel', () => {
    expect(hitTest(index, 200, 210, MOUSE)).toEqual(entity('league'));
  });

  test('is the tie that runs through the pixel', () => {
    expect(hitTest(index, 150, 180, MOUSE)).toEqual(tie('country-a~league'));
  });

  test('is the entity where a tie ends', () => {
    expect(hitTest(index, 104, 150, MOUSE)?.type).toBe('entity');
  });

  test('is the entity a little beside its mark, although its own tie runs there', () => {
    const edge = (scene.geometry.radius[row('country-a')] ?? 0) + 3;
    const along = Math.hypot(100, 60);
    const at = { x: 100 + (edge * 100) / along, y: 150 + (edge * 60) / along };
    expect(hitTest(index, at.x, at.y, MOUSE)).toEqual(entity('country-a'));
  });

  test('is the tie under a finger, not a mark of others that is farther away', () => {
    // The island's mark stands so that the finger on the tie is 6 px outside its outline.
    const { x, y, radius, drawn } = scene.geometry;
    const island = row('island');
    const [xs, ys] = [x.slice(), y.slice()];
    xs[island] = 150;
    ys[island] = 180 - 6 - radius[island]!;
    const beside = buildHitIndex({ ...scene, geometry: { x: xs, y: ys, radius, drawn } });
    expect(hitTest(beside, 150, 180, TOUCH)).toEqual(tie('country-a~league'));
    expect(hitTest(beside, 150, 176, TOUCH)).toEqual(entity('island'));
  });

  test('is nothing in the open', () => {
    expect(hitTest(index, 20, 20, MOUSE)).toBeNull();
  });

  test('is easier with more reach, as fingers need', () => {
    const edge = 200 + (scene.geometry.radius[row('league')] ?? 0) + 12;
    expect(hitTest(index, edge, 210, MOUSE)).toBeNull();
    expect(hitTest(index, edge, 210, TOUCH)).toEqual(entity('league'));
  });

  test('counts the width of a tie', () => {
    const sources = input.visual.ties.sources.with(tieRow('country-a~league'), 49) as Uint16Array;
    const visual = { ...input.visual, ties: { ...input.visual.ties, sources } };
    const wide = buildHitIndex(buildScene({ ...input, visual }));
    // 6 px from the middle of the line: out of reach of a hairline, in reach of one 7 px wide.
    const [x, y] = [150 + (6 * 60) / Math.hypot(100, 60), 180 - (6 * 100) / Math.hypot(100, 60)];
    expect(hitTest(index, x, y, MOUSE)).toBeNull();
    expect(hitTest(wide, x, y, MOUSE)).toEqual(tie('country-a~league'));
  });

  test('is never a tie outside the filters', () => {
    const style = input.visual.ties.style.map(() => TieStyle.out);
    const visual = { ...input.visual, ties: { ...input.visual.ties, style } };
    expect(hitTest(buildHitIndex(buildScene({ ...input, visual })), 150, 180, MOUSE)).toBeNull();
  });

  test('is never an entity that is hidden', () => {
    expect(hitTest(without('league', 'hide'), 200, 210, MOUSE)).toBeNull();
  });

  test('is a faint entity only where nothing visible is in reach', () => {
    const faint = without('league', 'fade');
    expect(hitTest(faint, 200, 210, TOUCH)).toEqual(entity('league'));
    const { x, y, radius, drawn } = faint.scene.geometry;
    const [xs, ys] = [x.slice(), y.slice()];
    xs[row('island')] = 200 + radius[row('island')]! + 10;
    ys[row('island')] = 210;
    const beside = buildHitIndex({ ...faint.scene, geometry: { x: xs, y: ys, radius, drawn } });
    expect(hitTest(beside, 200, 210, TOUCH)).toEqual(entity('island'));
  });

  test('is not a tie beyond its end', () => {
    expect(hitTest(index, 250, 240, MOUSE)).toBeNull();
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
        const found = hitTest(index, at.x, at.y, { entityPx: slop, tiePx: -1000 });
        expect(found?.row ?? -1).toBe(gaps[0]?.one ?? -1);
      }),
    );
  });
});
