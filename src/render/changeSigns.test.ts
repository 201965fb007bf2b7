import { describe, expect, it } from 'vitest';
import { TieChange } from '../query/compare/tieChange.ts';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { boxesOverlap } from './boxGrid.ts';
import { buildOverlay } from './overlay.ts';
import { buildScene } from './scene.ts';
import { NO_EMPHASIS } from './visualState.ts';

/** The sample with the same change on every tie. */
function comparedInput(change: number, possible = 0) {
  const input = sampleSceneInput();
  const { ties } = input.visual;
  const all = (value: number) => new Uint8Array(ties.style.length).fill(value);
  return {
    ...input,
    visual: { ...input.visual, ties: { ...ties, change: all(change), possible: all(possible) } },
  };
}

const signsOf = (labels: readonly { readonly row: number; readonly text: string }[]) =>
  labels.filter(({ row }) => row === -1).map(({ text }) => text);

describe('signs of changes', () => {
  it.each([
    [TieChange.new, 0, '+'],
    [TieChange.new, 1, '+?'],
    [TieChange.ended, 0, '×'],
    [TieChange.stronger, 0, '▲'],
    [TieChange.weaker, 0, '▼'],
    [TieChange.unclear, 1, '?'],
  ])('change %i, possible %i, is marked on its ties', (change, possible, text) => {
    const signs = signsOf(buildScene(comparedInput(change, possible)).base.labels);
    expect(new Set(signs)).toEqual(new Set([text]));
    expect(signs.length).toBeGreaterThanOrEqual(5);
  });

  it('stand neither on what was kept nor where nothing is compared', () => {
    expect(signsOf(buildScene(comparedInput(TieChange.kept)).base.labels)).toEqual([]);
    expect(signsOf(buildScene(sampleSceneInput()).base.labels)).toEqual([]);
  });

  it('overlap no label and no other sign', () => {
    const { labels } = buildScene(comparedInput(TieChange.new)).base;
    for (const [at, { box }] of labels.entries()) {
      expect(labels.slice(at + 1).some((other) => boxesOverlap(box, other.box))).toBe(false);
    }
  });

  it('take no pole its label', () => {
    const input = comparedInput(TieChange.new);
    const far = { ...input, camera: { x: 0, y: 0, k: 0.4 } };
    const texts = buildScene(far).base.labels.map(({ text }) => text);
    expect(texts).toContain('Country A');
    expect(texts).toContain('Country B');
  });

  it('stay on what is put forward', () => {
    const scene = buildScene(comparedInput(TieChange.ended));
    const overlay = buildOverlay(scene, { ...NO_EMPHASIS, selected: { type: 'tie', row: 0 } });
    expect(signsOf(overlay.labels)).toEqual(['×']);
  });
});
