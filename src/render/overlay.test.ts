import { describe, expect, test } from 'vitest';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { EMPTY_LAYER } from './drawList.ts';
import { buildOverlay } from './overlay.ts';
import { buildScene } from './scene.ts';
import { type Emphasis, NO_EMPHASIS } from './visualState.ts';

const input = sampleSceneInput();
const scene = buildScene(input);
const { palette, graph } = input;
const row = (id: string) => graph.entities.rowOf.get(id) ?? -1;
const overlay = (emphasis: Partial<Emphasis>, of = scene) =>
  buildOverlay(of, { ...NO_EMPHASIS, ...emphasis });
const entity = (id: string) => ({ type: 'entity', row: row(id) }) as const;
const rings = (emphasis: Partial<Emphasis>, of = scene) =>
  overlay(emphasis, of).marks.filter(({ fill }) => fill === null);

describe('the overlay', () => {
  test('is empty when nothing is emphasized', () => {
    expect(overlay({})).toEqual(EMPTY_LAYER);
  });

  test('dims the picture behind what is pointed at, and less behind what is selected', () => {
    const hovered = overlay({ hovered: entity('league') }).veil;
    const selected = overlay({ selected: entity('league') }).veil;
    expect(hovered).toMatchObject({ color: palette.ground });
    expect(hovered?.alpha).toBeGreaterThan(selected?.alpha ?? 1);
  });

  test('draws neighbours, their ties and their labels again', () => {
    const { lines, marks, labels } = overlay({ hovered: entity('league') });
    const places = marks.filter(({ fill }) => fill !== null).flatMap(({ places }) => [...places]);
    expect(places).toHaveLength(3 * 3);
    expect(lines.length).toBeGreaterThan(1);
    expect(labels.map(({ text }) => text).sort()).toEqual(['Country A', 'Country B', 'League']);
  });

  test('rings the selected entity in the accent, the focused one in ink, farther out', () => {
    const [selected, focused] = rings({ selected: entity('league'), focused: entity('league') });
    expect(selected?.stroke).toBe(palette.accent);
    expect(focused?.stroke).toBe(palette.text);
    expect(focused?.places[2]).toBeGreaterThan(selected?.places[2] ?? 0);
  });

  test('underlays the selected tie with a band of the accent', () => {
    const tie = { type: 'tie', row: graph.ties.rowOf.get('country-a~country-b') ?? -1 } as const;
    const [band] = overlay({ selected: tie }).lines;
    expect(band).toMatchObject({ color: palette.accent, dash: [] });
    expect(band?.points).toEqual(Float32Array.of(100, 150, 300, 150));
  });

  test('keeps the rings of what is new above the veil, and leaves all else that is new to the base', () => {
    const isNew = new Uint8Array(graph.entities.count).with(row('island'), 1) as Uint8Array;
    const { visual } = input;
    const fresh = buildScene({ ...input, visual: { ...visual, entities: { ...visual.entities, isNew } } });
    expect(overlay({}, fresh)).toEqual(EMPTY_LAYER);
    expect(rings({ hovered: entity('league') }, fresh)).toHaveLength(1);
  });

  test('keeps labels where the base has them', () => {
    const { labels } = overlay({ hovered: entity('league') });
    for (const label of labels) expect(scene.base.labels).toContainEqual(label);
  });
});
