import { describe, expect, test } from 'vitest';
import { EMPTY_LAYER } from './drawList.ts';
import { createPaintFonts } from './paintFonts.ts';
import type { PaintOrder } from './paintOrder.ts';

const label = {
  row: 0,
  x: 0,
  y: 0,
  color: '',
  halo: '',
  haloWidthPx: 1,
  box: { x: 0, y: 0, width: 1, height: 1 },
};
const ordered = (text: string): PaintOrder => ({
  viewport: { width: 1, height: 1, pixelRatio: 1 },
  ground: '',
  base: { ...EMPTY_LAYER, labels: [{ ...label, font: '12px Face, serif', text }] },
  overlay: null,
});
const order = ordered('Ж');
const fontOf = ({ base }: PaintOrder) => base?.labels[0]?.font;

describe('the fonts of the paint worker', () => {
  test('a label that was painted before its face arrived is set in another font afterwards, of the same families', async () => {
    const fonts = createPaintFonts({ check: () => false, load: async () => ['a face'] });
    const before = fontOf(fonts.dress(order));
    expect(await fonts.loadFor(order)).toBe(true);
    const after = fontOf(fonts.dress(order));
    expect(before).toMatch(/^12px Face, serif/);
    expect(after).toMatch(/^12px Face, serif/);
    expect(after).not.toBe(before);
  });

  test('nothing is loaded while nothing is missing', () => {
    const fonts = createPaintFonts({ check: () => true, load: () => Promise.reject(new Error('loaded')) });
    expect(fonts.loadFor(order)).toBeNull();
  });

  test('the browser is asked once for each character, and once for the face that gives labels their line', () => {
    const asked: string[] = [];
    const check = (_: string, text: string) => asked.push(text) > 0;
    const fonts = createPaintFonts({ check, load: async () => [] });
    void fonts.loadFor(order);
    void fonts.loadFor(order);
    void fonts.loadFor(ordered('ЖуЖу'));
    expect(asked).toEqual(['xЖ', 'у']);
  });

  test.each([
    ['cannot be had', () => Promise.reject(new Error('404'))],
    ['was never declared', async () => []],
  ])('a face that %s changes nothing', async (_, load) => {
    const fonts = createPaintFonts({ check: () => false, load });
    const before = fontOf(fonts.dress(order));
    expect(await fonts.loadFor(order)).toBe(false);
    expect(fontOf(fonts.dress(order))).toBe(before);
  });
});
