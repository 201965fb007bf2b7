import { describe, expect, test } from 'vitest';
import { sampleSceneInput } from '../testing/sampleScene.ts';
import { type DrawLayer, EMPTY_LAYER } from './drawList.ts';
import { type PaintContext, paintBase, paintOverlay } from './paint.ts';
import { buildScene, drawListOf } from './scene.ts';

/** A context that notes each call with the inks it was made in. */
function recorder() {
  const calls: string[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get:
      (_, name: string) =>
      (...values: unknown[]) => {
        const ink = {
          fill: 'fillStyle',
          fillRect: 'fillStyle',
          fillText: 'fillStyle',
          stroke: 'strokeStyle',
        }[name];
        calls.push([name, ...values, ...(ink ? [state[ink]] : [])].join(' '));
      },
    set(_, name: string, value: unknown) {
      state[name] = value;
      if (name === 'globalAlpha') calls.push(`alpha ${String(value)}`);
      return true;
    },
  });
  return { context: context as unknown as PaintContext, calls };
}

const scene = buildScene(sampleSceneInput());
const paint = (overlay: DrawLayer, painter: typeof paintBase) => {
  const { context, calls } = recorder();
  painter(context, drawListOf(scene, overlay));
  return calls;
};
const layerOf = (layer: Partial<DrawLayer>): DrawLayer => ({ ...EMPTY_LAYER, ...layer });
const lines = (points: Float32Array) => ({ color: 'red', widthPx: 1, alpha: 0.5, dash: [3, 1], points });

describe('the painter', () => {
  test('begins with the ground, at the scale of the device', () => {
    expect(paint(EMPTY_LAYER, paintBase).slice(0, 4)).toEqual([
      'setTransform 1 0 0 1 0 0',
      'alpha 1',
      'clearRect 0 0 400 300',
      `fillRect 0 0 400 300 ${scene.input.palette.ground}`,
    ]);
  });

  test('leaves the overlay transparent where it shows nothing', () => {
    const calls = paint(EMPTY_LAYER, paintOverlay);
    expect(calls).toContain('clearRect 0 0 400 300');
    expect(calls.filter((call) => call.startsWith('fill'))).toEqual([]);
  });

  test('paints labels last, each with its halo before its ink', () => {
    const calls = paint(EMPTY_LAYER, paintBase).filter((call) => /^(stroke|fill)/.test(call));
    const texts = calls.filter((call) => call.includes('Text'));
    expect(calls.slice(-texts.length)).toEqual(texts);
    expect(texts[0]).toMatch(/^strokeText Country A/);
    expect(texts[1]).toMatch(/^fillText Country A/);
  });

  test('lays the veil before anything else of its layer', () => {
    const overlay = layerOf({
      veil: { color: 'white', alpha: 0.8 },
      lines: [lines(Float32Array.of(1, 2, 3, 4))],
    });
    const calls = paint(overlay, paintOverlay);
    expect(calls.indexOf('fillRect 0 0 400 300 white')).toBeLessThan(calls.indexOf('moveTo 1 2'));
    expect(calls[calls.indexOf('fillRect 0 0 400 300 white') - 1]).toBe('alpha 0.8');
  });

  test('strokes lines in their dash and strength', () => {
    const calls = paint(layerOf({ lines: [lines(Float32Array.of(1, 2, 3, 4))] }), paintOverlay);
    const at = calls.indexOf('moveTo 1 2');
    expect(calls.slice(at - 3, at + 3)).toEqual([
      'alpha 0.5',
      'setLineDash 3,1',
      'beginPath',
      'moveTo 1 2',
      'lineTo 3 4',
      'stroke red',
    ]);
  });

  test('puts at most 500 strokes into one path', () => {
    const calls = paint(layerOf({ lines: [lines(new Float32Array(1200 * 4))] }), paintOverlay);
    expect(calls.filter((call) => call === 'stroke red')).toHaveLength(3);
    expect(calls.filter((call) => call.startsWith('moveTo'))).toHaveLength(1200);
  });

  test('strokes thick lines one by one', () => {
    const thick = { ...lines(new Float32Array(3 * 4)), widthPx: 1.25 };
    const calls = paint(layerOf({ lines: [thick] }), paintOverlay);
    expect(calls.filter((call) => call === 'stroke red')).toHaveLength(3);
  });

  test('outlines a filled circle by a larger one beneath it, other marks by a stroke', () => {
    const mark = {
      fill: 'red',
      stroke: 'blue',
      strokeWidthPx: 2,
      alpha: 1,
      places: Float32Array.of(9, 20, 5),
    };
    const disc = paint(layerOf({ marks: [{ ...mark, kind: 'state' }] }), paintOverlay);
    const edges = disc.filter((call) => call.startsWith('moveTo') || /^(fill|stroke) /.test(call));
    expect(edges).toEqual(['moveTo 15 20', 'fill blue', 'moveTo 14 20', 'fill red']);
    const diamond = paint(layerOf({ marks: [{ ...mark, kind: 'issue' }] }), paintOverlay);
    expect(diamond.filter((call) => /^(fill|stroke) /.test(call))).toEqual(['stroke blue', 'fill red']);
  });

  test('leaves rings open', () => {
    const places = Float32Array.of(10, 20, 5);
    const ring = { kind: 'state' as const, fill: null, stroke: 'blue', strokeWidthPx: 2, alpha: 1, places };
    const calls = paint(layerOf({ marks: [ring] }), paintOverlay);
    expect(calls).toContain('stroke blue');
    expect(calls.filter((call) => call.startsWith('fill '))).toEqual([]);
  });
});
