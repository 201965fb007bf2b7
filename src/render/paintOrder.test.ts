import { describe, expect, test } from 'vitest';
import { type DrawLayer, EMPTY_LAYER } from './drawList.ts';
import { mergeOrders, type PaintOrder } from './paintOrder.ts';

const layer = (alpha: number): DrawLayer => ({ ...EMPTY_LAYER, veil: { color: 'red', alpha } });
const order = (base: DrawLayer | null, overlay: DrawLayer | null): PaintOrder => ({
  viewport: { width: 40, height: 30, pixelRatio: 1 },
  ground: 'white',
  base,
  overlay,
});

describe('of two orders in a row', () => {
  test('the later one holds when it has a base of its own', () => {
    const later = order(layer(2), null);
    expect(mergeOrders(order(layer(1), layer(3)), later)).toBe(later);
  });

  test('a base is not lost to a later order that has only an overlay', () => {
    const merged = mergeOrders(order(layer(1), layer(2)), order(null, layer(3)));
    expect(merged).toEqual(order(layer(1), layer(3)));
  });

  test('an overlay that the later one clears stays cleared', () => {
    expect(mergeOrders(order(layer(1), layer(2)), order(null, null))).toEqual(order(layer(1), null));
  });

  test('the later one stands alone when nothing came before', () => {
    const later = order(null, layer(1));
    expect(mergeOrders(null, later)).toBe(later);
  });
});
