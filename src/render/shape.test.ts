import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../model/codes.ts';
import { SHAPES, shapePath } from './shape.ts';

/** Corners of an outline, curves as their ends. */
const cornersOf = (kind: (typeof ENTITY_KINDS)[number]) =>
  SHAPES[kind].flatMap((command) => (command[0] === 'Z' ? [] : [command.slice(-2) as [number, number]]));

describe('shapes', () => {
  test('differ for all kinds', () => {
    const outlines = ENTITY_KINDS.map((kind) => JSON.stringify(SHAPES[kind]));
    expect(new Set(outlines).size).toBe(ENTITY_KINDS.length);
  });

  test.each(ENTITY_KINDS)('%s is a closed outline that begins with a move', (kind) => {
    expect(SHAPES[kind][0]?.[0]).toBe('M');
    expect(SHAPES[kind].at(-1)).toEqual(['Z']);
  });

  test.each(ENTITY_KINDS)('%s reaches about one radius around its centre', (kind) => {
    const reach = cornersOf(kind).map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...reach)).toBeGreaterThan(0.9);
    expect(Math.max(...reach)).toBeLessThan(1.5);
  });
});

describe('SVG paths', () => {
  test('hold the place and the radius', () => {
    expect(shapePath('body', 10, 20, 5)).toBe('M5.6 15.6L14.4 15.6L14.4 24.4L5.6 24.4Z');
  });

  test('are rounded to hundredths', () => {
    expect(shapePath('issue', 0, 0, 1 / 3)).toBe('M0 -0.4L0.4 0L0 0.4L-0.4 0Z');
  });
});
