import { describe, expect, it } from 'vitest';
import { placesOf, withoutPin, withPin } from './pins.ts';

const layout = { x: Float32Array.of(-100, 0, 100), y: Float32Array.of(0, 50, -50) };
const WIDE = 4;

describe('places with pins', () => {
  it('are the layout itself without any in a wide area', () => {
    expect(placesOf(layout, new Map(), WIDE)).toEqual({ positions: layout, stretch: 1 });
    expect(placesOf(layout, new Map(), WIDE).positions).toBe(layout);
  });

  it('move the pinned entity only, and leave the layout as it was', () => {
    const { positions } = placesOf(layout, new Map([[1, { x: 7, y: 8 }]]), WIDE);
    expect([...positions.x]).toEqual([-100, 7, 100]);
    expect([...positions.y]).toEqual([0, 8, -50]);
    expect([...layout.x]).toEqual([-100, 0, 100]);
  });

  it('stretch upwards and downwards in a tall area, pins with the rest', () => {
    const { positions, stretch } = placesOf(layout, new Map([[1, { x: 0, y: 25 }]]), 1);
    expect(stretch).toBeGreaterThan(1);
    expect(positions.y[1]).toBeCloseTo(25 * stretch);
    expect(positions.y[2]).toBeCloseTo(-50 * stretch);
    expect([...positions.x]).toEqual([-100, 0, 100]);
  });

  it('do not stretch further when a pin lies outside', () => {
    const pins = new Map([[1, { x: 0, y: 900 }]]);
    expect(placesOf(layout, pins, 1).stretch).toBe(placesOf(layout, new Map(), 1).stretch);
  });
});

describe('pins', () => {
  it('are added, moved and taken away without changing the ones before', () => {
    const none = new Map();
    const one = withPin(none, 3, { x: 1, y: 2 });
    const moved = withPin(one, 3, { x: 5, y: 6 });
    expect([...none]).toEqual([]);
    expect([...one]).toEqual([[3, { x: 1, y: 2 }]]);
    expect([...moved]).toEqual([[3, { x: 5, y: 6 }]]);
    expect([...withoutPin(moved, 3)]).toEqual([]);
  });
});
